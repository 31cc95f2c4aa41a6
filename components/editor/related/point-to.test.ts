import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import { articleSchema } from '#lib/article/schema';
import { pointTo, putHeld } from './point-to.ts';

const schema = articleSchema();
const related = () => schema.node('relatedStory');

it('a related story is held when it is in, chosen, and then one writes on beneath it', () => {
  const doc = schema.node('doc', null, [schema.node('paragraph')]);
  const blank = EditorState.create({ doc, selection: TextSelection.create(doc, 1) });
  const held = blank.apply(putHeld(blank, related()));
  expect(held.selection).toBeInstanceOf(NodeSelection);
  const chosen = held.apply(pointTo(held, held.selection.from, 12));
  expect(chosen.doc.firstChild?.attrs.storyId).toBe(12);
  expect(chosen.selection.$from.parent.type.name).toBe('paragraph');
  expect(chosen.selection.$from.index(0)).toBe(1);
});

it('one can be put in after another that is held', () => {
  const doc = schema.node('doc', null, [related(), related()]);
  const state = EditorState.create({ doc, selection: NodeSelection.create(doc, 0) });
  const next = state.apply(putHeld(state, related()));
  expect(next.doc.childCount).toBe(3);
  expect(next.selection.from).toBe(1);
});
