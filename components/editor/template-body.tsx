'use client';

import type { JSONContent } from '@tiptap/core';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { Label, Toolbar } from 'react-aria-components';
import { useWords } from '#components/ui/words';
import { articleExtensions } from '#lib/article/schema';
import { BLOCKS, type BlockId } from './blocks.ts';
import { useFormatting } from './formatting.ts';
import { InlineMarks } from './inline-marks.ts';
import { LINE_RULES } from './line-rules.ts';
import { Tool } from './tool.tsx';
import './writing-sheet.css';
import './writing-body.css';

/** What the text of a template is made of: words and their shape; pictures belong to stories. */
const SHAPES: readonly BlockId[] = [
  'crosshead',
  'bulletList',
  'orderedList',
  'quotation',
  'pullQuote',
  'divider',
];

/** The text of a template, written by the rules of an article's body, for oneself alone. */
export function TemplateBody({
  label,
  value,
  language,
  onChange,
}: {
  label: string;
  value: object;
  language: 'vi' | 'en';
  onChange: (body: object) => void;
}) {
  const t = useWords('writing');
  const editor = useEditor({
    immediatelyRender: false,
    content: value as JSONContent,
    extensions: [
      ...articleExtensions,
      InlineMarks,
      UndoRedo,
      Placeholder.configure({ placeholder: t('sheet.bodyWanted') }),
    ],
    enableInputRules: LINE_RULES,
    enablePasteRules: false,
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON()),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        lang: language,
        spellcheck: language === 'en' ? 'true' : 'false',
        class: 'sheet-body min-h-48 p-3',
      },
    },
  });
  return (
    <div className="grid gap-1.5">
      <Label className="text-note font-medium">{label}</Label>
      <div className="writing-sheet rounded-control border border-field focus-within:border-focus focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus">
        {editor && <Shapes editor={editor} />}
        <EditorContent editor={editor} />
      </div>
    </div>
  );
}

function Shapes({ editor }: { editor: NonNullable<ReturnType<typeof useEditor>> }) {
  const t = useWords('writing');
  const { isBold, isItalic, ...is } = useFormatting(editor);
  const isOn: Partial<Record<BlockId, boolean>> = {
    crosshead: is.isCrosshead,
    quotation: is.isQuotation,
    bulletList: is.isBulletList,
  };
  return (
    <Toolbar aria-label={t('sheet.format')} className="flex flex-wrap border-b border-line p-1">
      <Tool
        icon="bold"
        label={t('sheet.bold')}
        isOn={isBold}
        onPress={() => editor.chain().focus().toggleBold().run()}
      />
      <Tool
        icon="italic"
        label={t('sheet.italic')}
        isOn={isItalic}
        onPress={() => editor.chain().focus().toggleItalic().run()}
      />
      {BLOCKS.filter(({ id }) => SHAPES.includes(id)).map(({ id, icon, put }) => (
        <Tool
          key={id}
          icon={icon}
          label={t(`blocks.${id}.name`)}
          isOn={isOn[id] ?? false}
          onPress={() => put(editor)}
        />
      ))}
    </Toolbar>
  );
}
