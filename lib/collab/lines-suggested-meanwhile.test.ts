import { joinBackward, setBlockType, splitBlock } from '@tiptap/pm/commands';
import type { NodeType } from '@tiptap/pm/model';
import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
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

/** What the house is sent by a writer who suggests, or just writes, and has not seen that yet. */
function sent(story: Uint8Array, command: Command, caret: number, suggests = true): Uint8Array {
  const copy = opened(story);
  const known = Y.encodeStateVector(copy);
  const body = copy.getXmlFragment('body');
  const { doc, mapping } = initProseMirrorDoc(body, writingSchema());
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, caret) });
  let done: Transaction = state.tr;
  command(state, (tr) => {
    done = tr;
  });
  const { doc: page } = suggests ? asSuggestion(done, state, { by: 'lan', at: 1_000 }) : done;
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
  const update = sent(story, command, caret);
  expect(house.try(update, { personId: 'lan', right: 'suggests' })).toBe(verdict);
});

const crosshead = writingSchema().nodes.crosshead as NodeType;

describe('two people at one line, neither of whom knew of the other', () => {
  const asCrosshead = setBlockType(crosshead, { level: 2 });

  it.each<[string, Command, number, Command, number, string]>([
    ['split it in the same place', splitBlock, MIDDLE, splitBlock, MIDDLE, 'crossed'],
    ['split it in two places', splitBlock, MIDDLE, splitBlock, MIDDLE + 5, 'crossed'],
    ['split it in two places, the other way round', splitBlock, MIDDLE + 5, splitBlock, MIDDLE, 'crossed'],
    ['make it a crosshead', asCrosshead, MIDDLE, asCrosshead, MIDDLE, 'crossed'],
    ['split two lines', splitBlock, 3, splitBlock, MIDDLE, 'sound'],
    ['take out the same letter', deleteLetter, MIDDLE, deleteLetter, MIDDLE, 'sound'],
    ['split it, and take a letter out before that', splitBlock, MIDDLE, deleteLetter, 10, 'sound'],
  ])('%s', (_, command, caret, other, otherCaret, verdict) => {
    const story = theStory();
    const house = new OpenText();
    house.take(story);
    house.take(sent(story, other, otherCaret, false));
    const update = sent(story, command, caret, false);
    expect(house.try(update, { personId: 'lan', right: 'writes' })).toBe(verdict);
  });

  it('and who knows of the other may split on', () => {
    const story = theStory();
    const house = new OpenText();
    house.take(story);
    house.take(sent(story, splitBlock, MIDDLE, false));
    const known = Y.encodeStateAsUpdate(house.kept);
    expect(house.try(sent(known, splitBlock, MIDDLE + 7, false), { personId: 'lan', right: 'writes' })).toBe(
      'sound',
    );
    expect(house.try(sent(known, splitBlock, MIDDLE - 4, false), { personId: 'lan', right: 'writes' })).toBe(
      'sound',
    );
  });
});

function deleteLetter(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  dispatch?.(state.tr.delete(state.selection.from, state.selection.from + 1));
  return true;
}
