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
const listed = ({ doc }: EditorState) => suggestionsIn(doc).map(({ by, added }) => [by, added]);
const without = (by: string, { tr }: EditorState) =>
  settle(tr, (suggestion) => suggestion.by === by, 'reject').doc.textContent;

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
