import { EditorState } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { suggestionsIn } from './suggestions-in.ts';

const schema = writingSchema();
const picture = (mediaId: string) => schema.nodes.picture?.createAndFill({ mediaId }) ?? [];

it('another picture in the place of one is listed as that, and not as one that was set otherwise', () => {
  const state = EditorState.create({ doc: schema.node('doc', null, picture('m1')) });
  const set = (attrs: object) => {
    const tr = state.tr.setNodeMarkup(0, null, { ...state.doc.child(0).attrs, ...attrs });
    return suggestionsIn(asSuggestion(tr, state, { by: 'lan', at: 1_000 }).doc);
  };
  expect(set({ mediaId: 'm2', alt: '' })).toMatchObject([{ kind: 'replacedPicture', blocks: ['picture'] }]);
  expect(set({ size: 'wide' })).toMatchObject([{ kind: 'changed', blocks: ['picture'] }]);
});
