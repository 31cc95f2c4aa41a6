// @vitest-environment jsdom
import type { Transaction } from '@tiptap/pm/state';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { meet, Writer } from '../suggesting/two-writers-testing.ts';
import { hintBlocks, type PlacedHint } from './hint-places.ts';
import { staysOpen } from './hint-stays.ts';

let lan: Writer;
let ha: Writer;
beforeEach(() => {
  const story = new Y.Doc();
  const content = ['Ngày 2/10 nước lên.', 'Bà con gặt chạy nước.'].map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  }));
  fillWorkingCopy(story, { headline: '', standfirst: '', body: { type: 'doc', content } });
  const update = Y.encodeStateAsUpdate(story);
  [lan, ha] = [new Writer('lan', update), new Writer('ha', update)];
});
afterEach(() => {
  for (const writer of [lan, ha]) writer.leave();
});

/** Whether a hint about the first paragraph of Lan's page is still open after something was done. */
function isOpenAfter(doing: () => void): boolean {
  const docs = () => {
    const body = lan.editor.state.doc;
    return {
      headline: body.type.createAndFill() ?? body,
      standfirst: body.type.createAndFill() ?? body,
      body,
    };
  };
  const block = hintBlocks(docs()).find(({ field }) => field === 'body');
  const hint = { block, from: 5, until: 9 } as PlacedHint;
  let isOpen = true;
  const hear = ({ transaction }: { transaction: Transaction }) => {
    isOpen &&= staysOpen(hint, docs(), transaction);
  };
  lan.editor.on('transaction', hear);
  doing();
  lan.editor.off('transaction', hear);
  return isOpen;
}

const types = (writer: Writer, at: number) =>
  writer.editor.view.dispatch(writer.editor.state.tr.insertText('x', at));

it('a hint that is open stays so while others write elsewhere, and goes when they change its own block', () => {
  const others = (at: number) => () => {
    types(ha, at);
    meet(lan, ha);
  };
  expect(isOpenAfter(others(25))).toBe(true);
  expect(isOpenAfter(others(3))).toBe(false);
});

it('a hint that is open goes with one’s own writing, and with what one’s own undo changes', () => {
  expect(isOpenAfter(() => types(lan, 25))).toBe(false);
  expect(isOpenAfter(() => lan.undo.undo())).toBe(false);
});

it('a hint that is open stays when only the caret moves', () => {
  expect(isOpenAfter(() => lan.editor.commands.setTextSelection(25))).toBe(true);
});
