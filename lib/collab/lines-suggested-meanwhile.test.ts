import { joinBackward, splitBlock } from '@tiptap/pm/commands';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';
import { OpenText } from './open-text.ts';

const LINES = ['Đầu.', 'Đê bao còn cao hơn nước.'];
/** Where the second line begins, and a place in the middle of it. */
const [BEGINNING, MIDDLE] = [7, 17];

function theStory(): Uint8Array {
  const doc = new Y.Doc();
  const content = LINES.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  fillWorkingCopy(doc, { headline: 'Tít', standfirst: '', body: { type: 'doc', content } });
  return Y.encodeStateAsUpdate(doc);
}

function opened(story: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, story);
  return doc;
}

/** What the house was sent when the editor wrote into the second line. */
function written(story: Uint8Array, offset: number): Uint8Array {
  const doc = opened(story);
  const known = Y.encodeStateVector(doc);
  const line = doc.getXmlFragment('body').get(1) as Y.XmlElement;
  (line.get(0) as Y.XmlText).insert(offset, ' Nước đứng.');
  return Y.encodeStateAsUpdate(doc, known);
}

/** What the house is sent by a writer who only suggests and has not seen that yet. */
function suggested(story: Uint8Array, command: Command, caret: number): Uint8Array {
  const copy = opened(story);
  const known = Y.encodeStateVector(copy);
  const body = copy.getXmlFragment('body');
  const { doc, mapping } = initProseMirrorDoc(body, writingSchema());
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  let done: Transaction = state.tr;
  command(state, (tr) => {
    done = tr;
  });
  const { doc: page } = asSuggestion(done, state, { by: 'lan', at: 1_000 });
  copy.transact(() => updateYFragment(copy, body, page, { mapping, isOMark: new Map() } as never));
  return Y.encodeStateAsUpdate(copy, known);
}

it.each<[string, Command, number, number, string]>([
  ['joins a line into which the editor writes', joinBackward, BEGINNING, 24, 'sound'],
  ['splits a line before whose end the editor writes', splitBlock, MIDDLE, 3, 'sound'],
  // The words behind a split move to another text of Yjs; those written there meanwhile would come to stand elsewhere.
  ['would put the editor’s words in another place', splitBlock, MIDDLE, 24, 'not_theirs'],
])('a suggestion that %s', (_, command, caret, offset, verdict) => {
  const story = theStory();
  const house = new OpenText();
  house.take(story);
  house.take(written(story, offset));
  const update = suggested(story, command, caret);
  expect(house.try(update, { personId: 'lan', right: 'suggests' })).toBe(verdict);
});
