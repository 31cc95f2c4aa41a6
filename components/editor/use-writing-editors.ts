'use client';

import type { Editor, EditorOptions, Extensions } from '@tiptap/core';
import { Collaboration } from '@tiptap/extension-collaboration';
import { Placeholder } from '@tiptap/extensions';
import { Selection } from '@tiptap/pm/state';
import { useEditor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '#components/ui/words';
import { writingLineExtensions } from '#lib/article/writing-schema';
import { useBodyExtensions } from './body-extensions.ts';
import type { CaretKept } from './caret-kept.ts';
import { ComposeWithinMarks } from './compose-within-marks.ts';
import { Discussing } from './discussing/discussing.ts';
import type { PaperThreads } from './discussing/paper-threads.ts';
import { DrawnMarks } from './drawn-marks.ts';
import { PastedAddress } from './embed/pasted-address.ts';
import { FIELDS, type Field } from './fields.ts';
import { FindInStory } from './find/find-in-story.ts';
import { FindMarks } from './find/find-marks.ts';
import { HeardSelection } from './heard-selection.ts';
import { BodyTop, type Leave, LineKeys } from './line-keys.ts';
import { LINE_RULES } from './line-rules.ts';
import { LinePasting, type PasteNews, Pasting } from './paste/paste-extension.ts';
import { isDocumentEmpty } from './paste/paste-headline.ts';
import { penCaret, type Seated } from './pen-caret.ts';
import { drawSharedText, KeptNodes, SharedText } from './shared-text.ts';
import { SharedUndo } from './shared-undo.ts';
import type { SlashMenuStore } from './slash/slash-menu-store.ts';
import { withShownSuggestions } from './suggesting/shown-marks.ts';
import { Suggesting } from './suggesting/suggesting.ts';
import type { SheetSurroundings } from './surroundings.ts';
import { UndoByWord } from './undo-by-word.ts';
import { UnusedEscape } from './unused-escape.ts';
import type { UploadPicture, WritingSession } from './writing.ts';
import type { SheetEditors } from './writing-editors.ts';

type Wish = {
  readonly session: WritingSession;
  readonly person: Seated;
  readonly mayWrite: boolean;
  readonly articleLanguage: 'vi' | 'en';
  readonly upload: UploadPicture;
  readonly addressOf: SheetSurroundings['addressOf'];
  readonly onPasted: (news: PasteNews) => void;
  readonly threads: PaperThreads;
  readonly suggestMode: { readonly isOn: boolean };
  readonly caret: CaretKept;
};

/** The editors of headline, standfirst and body on one shared text, with one undo; null until the text is in the page. */
export function useWritingEditors({
  session,
  person,
  mayWrite,
  articleLanguage,
  upload,
  addressOf,
  onPasted,
  threads,
  suggestMode,
  caret,
}: Wish): {
  /** What is put into the page; the text comes into it there. */
  rooms: Record<Field, Editor | null>;
  /** The editors with their text. */
  editors: SheetEditors | null;
  slash: SlashMenuStore;
} {
  const t = useWords('writing');
  const undo = useMemo(() => new SharedUndo(session.doc), [session]);
  const standing = useRef<Partial<Record<Field, Editor | null>>>({});
  const isSuggesting = useRef(suggestMode.isOn);
  isSuggesting.current = suggestMode.isOn;

  const leave =
    (from: Field): Leave =>
    (towards) => {
      const to = FIELDS[FIELDS.indexOf(from) + (towards === 'below' ? 1 : -1)];
      const editor = to && standing.current[to];
      if (!editor) return false;
      enter(editor, towards === 'below' ? 'start' : 'end');
      return true;
    };

  const optionsOf = (
    field: Field,
    extensions: Extensions,
  ): Partial<EditorOptions> & { immediatelyRender: false } => ({
    immediatelyRender: false,
    editable: mayWrite,
    enableInputRules: LINE_RULES,
    enablePasteRules: false,
    extensions: [
      ...extensions,
      UnusedEscape,
      Collaboration.configure({
        document: session.doc,
        field,
        yUndoOptions: { undoManager: undo },
        ySyncOptions: { mapping: new KeptNodes() },
      }),
      SharedText,
      DrawnMarks,
      ComposeWithinMarks,
      penCaret(session.awareness, person),
      UndoByWord.configure({ undo }),
      HeardSelection,
      FindMarks,
      Discussing.configure({ field, threads }),
      Suggesting.configure({ isOn: () => isSuggesting.current, person, undo }),
    ],
    editorProps: {
      // What sticks to the foot of the sheet must not come to stand over the line one writes in.
      scrollThreshold: CLEAR_OF_EDGES,
      scrollMargin: CLEAR_OF_EDGES,
      attributes: {
        role: 'textbox',
        'aria-label': t(`sheet.${field}`),
        'aria-multiline': field === 'body' ? 'true' : 'false',
        lang: articleLanguage,
        // Browsers know no Vietnamese words and would underline all of them.
        spellcheck: articleLanguage === 'en' ? 'true' : 'false',
        class: `sheet-${field}`,
      },
    },
  });

  const line = (field: 'headline' | 'standfirst') =>
    optionsOf(field, [
      ...withShownSuggestions(writingLineExtensions),
      LineKeys.configure({ leave: leave(field) }),
      LinePasting,
      Placeholder.configure({ placeholder: t(`sheet.${field}Wanted`), showOnlyWhenEditable: false }),
    ]);
  const { extensions, slash } = useBodyExtensions({ upload, addressOf });
  const headline = useEditor(line('headline'), [session]);
  const standfirst = useEditor(line('standfirst'), [session]);
  const pasting = Pasting.configure({
    undo,
    hear: onPasted,
    wantsHeadline: () => isEmpty(standing.current.headline),
    sendPictures: (files) => standing.current.body?.commands.sendPictures(files),
  });
  const pastedAddress = PastedAddress.configure({ undo });
  const bodyTop = BodyTop.configure({ leave: leave('body') });
  const body = useEditor(optionsOf('body', [...extensions, pasting, pastedAddress, bodyTop]), [session]);
  standing.current = { headline, standfirst, body };

  useEffect(() => {
    for (const editor of [headline, standfirst, body]) editor?.setEditable(mayWrite, false);
  }, [headline, standfirst, body, mayWrite]);
  useEffect(
    () =>
      undo.onTravel((field) => !standing.current[field]?.isFocused && standing.current[field]?.view.focus()),
    [undo],
  );

  const editors = useMemo(() => {
    if (!headline || !standfirst || !body) return null;
    const fields = { headline, standfirst, body };
    return { ...fields, undo, find: new FindInStory(fields, undo) };
  }, [headline, standfirst, body, undo]);
  const [drawnEditors, setDrawn] = useState<SheetEditors | null>(null);
  useLayoutEffect(() => {
    setDrawn(editors);
    if (!editors) return;
    for (const field of FIELDS) drawSharedText(editors[field]);
    caret.arrive(editors);
    return () => caret.leave(editors);
  }, [editors, caret]);
  return { rooms: { headline, standfirst, body }, editors: drawnEditors, slash };
}

const CLEAR_OF_EDGES = { top: 16, right: 0, bottom: 72, left: 0 };

/** Puts the caret into a field at once: Tiptap's own focus waits for a frame, and what is typed meanwhile goes astray. */
function enter({ state, view }: Editor, edge: 'start' | 'end'): void {
  const selection = edge === 'start' ? Selection.atStart(state.doc) : Selection.atEnd(state.doc);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  view.focus();
}

const isEmpty = (editor: Editor | null | undefined) => !!editor && isDocumentEmpty(editor.state.doc);
