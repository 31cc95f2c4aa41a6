import { Node } from '@tiptap/pm/model';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { fillBlank } from '#lib/article/meanwhile/fill-blank';
import { lineTransaction } from './clean-up/clean-up-transaction.ts';
import type { Template } from './template-offer.tsx';
import type { WritingEditors } from './writing-editors.ts';

/** Writes the words of a template on a blank sheet, in one step of the undo, and goes to where one begins. */
export function beginWith(
  editors: WritingEditors,
  template: Template,
  { asSuggestion }: { asSuggestion: boolean },
): void {
  const { undo } = editors;
  undo.asOneStep(() => {
    if (asSuggestion) suggest(editors, template);
    else fill(undo.doc, template);
  });
  editors.headline.commands.focus('end');
}

/** What came from an editor can be taken back. */
function fill(doc: Y.Doc, { headline, standfirst, body }: Template): void {
  Y.applyUpdate(doc, fillBlank(doc, { headline, standfirst, body }), ySyncPluginKey);
}

/** A suggestion is its writer's own, also when two make the same one; so it is typed, as all of them. */
function suggest(editors: WritingEditors, { headline, standfirst, body }: Template): void {
  for (const [field, line] of [['headline', headline] as const, ['standfirst', standfirst] as const])
    if (line !== '') editors[field].view.dispatch(lineTransaction(editors[field].state, line));
  const { state, view } = editors.body;
  const { content } = Node.fromJSON(state.schema, body);
  view.dispatch(state.tr.replaceWith(0, state.doc.content.size, content));
}
