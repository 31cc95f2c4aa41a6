import { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { settle } from './settle.ts';
import { suggestionsIn } from './suggestions-in.ts';

const schema = writingSchema();
const line = schema.node('doc', null, schema.node('paragraph', null, schema.text('Nước lên')));

let ids = 0;
function suggest(state: EditorState, by: string, at: number, words: string, place: number): EditorState {
  const newId = () => `s${++ids}`;
  return state.apply(asSuggestion(state.tr.insertText(words, place), state, { by, at, newId }));
}
function strike(state: EditorState, by: string, at: number, from: number, to: number): EditorState {
  const newId = () => `s${++ids}`;
  return state.apply(asSuggestion(state.tr.delete(from, to), state, { by, at, newId }));
}

/** What somebody types over words, as an input method that puts a syllable together does. */
function retype(state: EditorState, by: string, at: number, words: string, from: number, to: number) {
  return state.apply(asSuggestion(state.tr.insertText(words, from, to), state, { by, at }));
}

const listed = ({ doc }: EditorState) => suggestionsIn(doc).map(({ by, added }) => [by, added]);
const all = ({ doc }: EditorState) =>
  suggestionsIn(doc).map(({ by, added, removed }) => [by, added, removed]);
const settled = (by: string, state: EditorState, fate: 'accept' | 'reject') =>
  state.apply(settle(state.tr, (suggestion) => suggestion.by === by, fate));
const without = (by: string, state: EditorState) => settled(by, state, 'reject').doc.textContent;
const withAll = (by: string, state: EditorState) => settled(by, state, 'accept').doc.textContent;

describe('words that one suggests within what another suggests', () => {
  const byHa = suggest(EditorState.create({ doc: line }), 'ha', 1_000, ' rất cao', 5);

  it('are one’s own, also when one’s clock is slow', () => {
    const state = suggest(suggest(byHa, 'lan', 1, ' kh', 9), 'lan', 2, 'á', 12);
    expect(listed(state)).toEqual([
      ['ha', ' rất cao'],
      ['lan', ' khá'],
    ]);
    expect(without('ha', state)).toBe('Nước khá lên');
    expect(without('lan', state)).toBe('Nước rất cao lên');
  });

  it('and what the other writes within those again is the other’s', () => {
    const state = suggest(suggest(byHa, 'lan', 2_000, ' khá', 9), 'ha', 3_000, '!', 10);
    expect(without('lan', state)).toBe('Nước rất! cao lên');
    expect(without('ha', state)).toBe('Nước khá lên');
  });

  it('are taken out at once by who suggests them, and struck by the other', () => {
    const state = suggest(byHa, 'lan', 2_000, ' khá', 9);
    const deleting = state.tr.delete(9, 13);
    expect(listed(state.apply(asSuggestion(deleting, state, { by: 'lan', at: 3_000 })))).toEqual([
      ['ha', ' rất cao'],
    ]);
    const struck = state.apply(asSuggestion(deleting, state, { by: 'ha', at: 3_000 }));
    expect(struck.doc.textContent).toBe('Nước rất khá cao lên');
    expect(without('ha', struck)).toBe('Nước khá lên');
  });
});

describe('words that one suggests within what another struck', () => {
  const byHa = strike(EditorState.create({ doc: line }), 'ha', 1_000, 1, 9);

  it('are one’s own, also when one’s clock is slow', () => {
    const state = suggest(suggest(byHa, 'lan', 1, ' d', 5), 'lan', 2, 'â', 7);
    expect(all(state)).toEqual([
      ['ha', '', 'Nước lên'],
      ['lan', ' dâ', ''],
    ]);
    expect(without('ha', state)).toBe('Nước dâ lên');
    expect(without('lan', state)).toBe('Nước lên');
    expect(withAll('ha', state)).toBe(' dâ');
    expect(withAll('lan', state)).toBe('Nước dâ lên');
  });

  it('are put together there letter by letter, and taken out at once', () => {
    const state = retype(suggest(byHa, 'lan', 2_000, ' da', 5), 'lan', 2_001, 'â', 7, 8);
    expect(all(state)).toEqual([
      ['ha', '', 'Nước lên'],
      ['lan', ' dâ', ''],
    ]);
    expect(all(strike(state, 'lan', 2_002, 5, 8))).toEqual([['ha', '', 'Nước lên']]);
  });

  it('can be struck in their turn, whatever the clocks say', () => {
    const state = strike(suggest(byHa, 'lan', 2_000, ' dâng', 5), 'ha', 500, 5, 10);
    expect(withAll('ha', state)).toBe('');
    expect(without('ha', state)).toBe('Nước dâng lên');
  });

  it.each(['accept', 'reject'] as const)(
    'stay once they are taken, when the strike is settled: %s',
    (fate) => {
      const state = settled('lan', suggest(byHa, 'lan', 2_000, ' dâng', 5), 'accept');
      expect(all(state)).toEqual([['ha', '', 'Nước lên']]);
      const end = settled('ha', state, fate);
      expect(end.doc.textContent).toBe(fate === 'accept' ? ' dâng' : 'Nước dâng lên');
      expect(JSON.stringify(end.doc)).not.toContain('marks');
    },
  );

  it('stay once they are taken within what is added, also when that is not taken', () => {
    const byHaAdded = suggest(EditorState.create({ doc: line }), 'ha', 1_000, ' rất cao', 5);
    const state = settled('lan', suggest(byHaAdded, 'lan', 2_000, ' khá', 9), 'accept');
    expect(listed(state)).toEqual([['ha', ' rất cao']]);
    expect(without('ha', state)).toBe('Nước khá lên');
    expect(withAll('ha', state)).toBe('Nước rất khá cao lên');
  });
});
