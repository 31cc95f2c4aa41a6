'use client';

import type { Editor } from '@tiptap/core';
import { Toolbar } from 'react-aria-components';
import { useWords } from '#components/ui/words';
import { useFormatting } from './formatting.ts';
import { Tool } from './tool.tsx';

/** How the selected words are set, on a dark bar. */
export function FormatBar({
  editor,
  label,
  onLink,
  onComment,
}: {
  editor: Editor;
  label: string;
  onLink: () => void;
  onComment: () => void;
}) {
  const t = useWords('writing');
  const { isBold, isItalic, isLink, isCrosshead, isQuotation, takesMarks } = useFormatting(editor);
  const chain = () => editor.chain().focus();
  return (
    <Toolbar aria-label={label} className="flex items-center gap-px rounded-sheet bg-ink p-1 shadow-float">
      {takesMarks && (
        <>
          <Tool
            isDark
            icon="bold"
            label={t('sheet.bold')}
            keys="Control+B"
            isOn={isBold}
            onPress={() => chain().toggleBold().run()}
          />
          <Tool
            isDark
            icon="italic"
            label={t('sheet.italic')}
            keys="Control+I"
            isOn={isItalic}
            onPress={() => chain().toggleItalic().run()}
          />
          <Tool isDark icon="link" label={t('sheet.link')} keys="Control+K" isOn={isLink} onPress={onLink} />
        </>
      )}
      <Tool
        isDark
        icon="heading"
        label={t('blocks.crosshead.name')}
        keys="Control+Alt+2"
        isOn={isCrosshead}
        onPress={() => chain().toggleCrosshead(2).run()}
      />
      <Tool
        isDark
        icon="quote"
        label={t('blocks.quotation.name')}
        keys="Control+Shift+B"
        isOn={isQuotation}
        onPress={() => chain().toggleQuotation().run()}
      />
      <Tool isDark icon="comment" label={t('threads.comment')} keys="Control+Alt+M" onPress={onComment} />
    </Toolbar>
  );
}
