import type { Editor } from '@tiptap/core';
import { Fragment, Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { WritingEditors } from '../writing-editors.ts';
import type { Place } from './import-choice.ts';
import type { ImportPlan } from './plan-import.ts';

/**
 * Puts what was planned into an open story, in one step of the undo. Words arrive in the headline and the standfirst in
 * place of what stands there; the body gets its blocks at the caret, at the end, or instead of what it has.
 */
export function applyImport(editors: WritingEditors, plan: ImportPlan, place: Place): void {
  const { headline, standfirst, body, undo } = editors;
  const tr = putBlocks(body.state, plan, place);
  undo.asOneStep(() => {
    putLine(headline, plan.headline);
    putLine(standfirst, plan.standfirst);
    if (tr) body.view.dispatch(tr);
  });
}

function putLine({ state, view }: Editor, line: string): void {
  if (line !== '') view.dispatch(state.tr.insertText(line, 1, Math.max(1, state.doc.content.size - 1)));
}

function putBlocks(
  { doc, schema, selection, tr }: EditorState,
  plan: ImportPlan,
  place: Place,
): Transaction | null {
  const blocks = Fragment.from(plan.blocks.map((block) => Node.fromJSON(schema, block)));
  if (blocks.size === 0) return null;
  if (place === 'replace') return tr.replaceWith(0, doc.content.size, blocks);
  const index = place === 'end' ? doc.childCount - 1 : Math.min(selection.$from.index(0), doc.childCount - 1);
  const here = doc.child(index);
  const start = selection.$from.doc.resolve(0).posAtIndex(index, 0);
  const isBlank = here.isTextblock && here.content.size === 0;
  return tr.replaceWith(isBlank ? start : start + here.nodeSize, start + here.nodeSize, blocks);
}
