import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import type { TextField } from '#lib/newsroom/threads';
import { TEXT_FIELDS } from '#lib/newsroom/threads';
import { isShortcut } from '../shortcuts.ts';
import { holdsSelection, selectedIn } from './about-place.ts';
import { threadsAround } from './discussing.ts';
import type { PaperThreads } from './paper-threads.ts';

/**
 * Ctrl+Alt+M: begins a comment on what is selected, also where one may only read; without a selection it leads to the
 * thread that the caret stands in, or else to a comment on the story as a whole.
 */
export function useCommentKey(
  fields: Readonly<Record<TextField, Editor>> | null,
  threads: PaperThreads,
): void {
  useEffect(() => {
    if (!fields) return;
    const hear = (event: KeyboardEvent) => {
      if (!isShortcut(event, 'comment')) return;
      event.preventDefault();
      const field = TEXT_FIELDS.find((name) => holdsSelection(fields[name]));
      const selected = field ? selectedIn(fields[field], field) : null;
      const [around] =
        field && !selected ? threadsAround(fields[field].state, fields[field].state.selection) : [];
      if (around !== undefined && threads.shown.has(around)) threads.read(around, 'keys');
      else threads.begin(selected);
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [fields, threads]);
}
