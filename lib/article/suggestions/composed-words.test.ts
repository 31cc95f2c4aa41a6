import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { settle } from './settle.ts';
import { suggestionsIn } from './suggestions-in.ts';

it('a suggestion keeps its name while an input method writes a syllable anew with each key', () => {
  const schema = writingSchema();
  const doc = schema.node('doc', null, [schema.node('paragraph', null, schema.text('Nước'))]);
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, 5) });
  let ids = 0;
  const compose = (syllable: string, at: number) => {
    const { head } = state.selection;
    const tr = state.tr.replaceWith(5, head, schema.text(syllable));
    const newId = () => `s${++ids}`;
    state = state.apply(asSuggestion(tr, state, { by: 'lan', at, newId }));
    return suggestionsIn(state.doc).map(({ id, at }) => [id, at]);
  };
  const first = compose('n', 1_000);
  expect(first).toEqual([['s1', 1_000]]);
  for (const [key, syllable] of ['na', 'nă', 'năm'].entries())
    expect(compose(syllable, 1_100 + key)).toEqual(first);
  expect(settle(state.tr, 'all', 'accept').doc.textContent).toBe('Nướcnăm');
});
