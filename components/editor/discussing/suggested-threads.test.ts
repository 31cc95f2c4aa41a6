// @vitest-environment jsdom
import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { settle } from '#lib/article/suggestions/settle';
import { aDesk, type Desk, discuss, linesOf, select, wordsOf } from './discussing-testing.ts';

/** Lan suggests what she would otherwise have written. */
function suggest({ body }: Desk, write: (tr: Transaction) => Transaction): void {
  const { state, view } = body;
  view.dispatch(asSuggestion(write(state.tr), state, { by: 'lan', at: 1 }));
}

function decide({ body, undo }: Desk, fate: 'accept' | 'reject'): void {
  undo.stopCapturing();
  body.view.dispatch(settle(body.state.tr, 'all', fate));
}

/** A desk on which thread 7 is about these words, and a suggestion is made where `at` stands. */
function suggested(at: string, write: (tr: Transaction, from: number, to: number) => Transaction): Desk {
  const desk = aDesk();
  select(desk, '120 héc-ta');
  discuss(desk, 7);
  select(desk, at);
  const { from, to } = desk.body.state.selection;
  suggest(desk, (tr) => write(tr, from, to));
  return desk;
}

const FATES = ['accept', 'reject'] as const;

describe.each(FATES)('with all suggestions: %s, the place of a thread', (fate) => {
  const isTaken = fate === 'accept';

  it('stays at what is left of its words when some are struck', () => {
    const desk = suggested('héc-', (tr, from, to) => tr.delete(from, to));
    decide(desk, fate);
    expect(wordsOf(desk, 7)).toBe(isTaken ? '120 ta' : '120 héc-ta');
  });

  it('goes with its words when all of them are struck, and only then', () => {
    const desk = suggested('120 héc-ta', (tr, from, to) => tr.delete(from, to));
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
    decide(desk, fate);
    expect(wordsOf(desk, 7)).toBe(isTaken ? '' : '120 héc-ta');
    desk.undo.undo();
    expect(wordsOf(desk, 7)).toBe('120 héc-ta');
  });

  it('stays when words are put in beside and inside it', () => {
    const desk = suggested('héc', (tr, from) => tr.insertText('mấy ', from));
    decide(desk, fate);
    expect(wordsOf(desk, 7).replace('|', '').replace('mấy ', '')).toBe('120 héc-ta');
  });

  it('stays when its block is split, set bold, or made a crosshead', () => {
    const desk = suggested('héc', (tr, from) => tr.split(from));
    decide(desk, fate);
    expect(wordsOf(desk, 7)).toBe(isTaken ? '120 |héc-ta' : '120 héc-ta');
    const { bold } = desk.body.schema.marks;
    const { crosshead } = desk.body.schema.nodes;
    if (!bold || !crosshead) throw new Error('The schema has no bold or no crosshead.');
    select(desk, 'héc-ta');
    const { from, to } = desk.body.state.selection;
    suggest(desk, (tr) => tr.addMark(from, to, bold.create()));
    suggest(desk, (tr) => tr.setBlockType(from, to, crosshead, { level: 2 }));
    decide(desk, fate);
    expect(wordsOf(desk, 7).replace('|', '')).toBe('120 héc-ta');
    expect(linesOf(desk).join('')).toContain('héc-ta');
  });
});
