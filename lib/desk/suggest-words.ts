import { EditorState, type Transaction } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import type { Database } from '#db/client';
import { readStoryState, touchStory } from '#db/stories';
import { recordWriter } from '#db/working-copies';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { WordForWord } from '#lib/article/word-for-word';
import { writingSchema } from '#lib/article/writing-schema';
import { mayRead, writingRight } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { announce } from './announce.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';
import { openDocument, writeDocument } from './working-text.ts';

type Wish = { readonly storyId: number; readonly words: string; readonly instead: string };

/**
 * Suggests other words in the body of a story from inside the house, where nobody sits at the writing page: seeding.
 * Nothing instead suggests to take the words out. Refuses with `no_such_story`, `text_frozen`, `words_changed`.
 */
export async function suggestWords(
  db: Database,
  actor: Actor,
  wish: Wish,
  now: number = Date.now(),
): Promise<Answer> {
  const { storyId } = wish;
  const { personId } = actor;
  let update: Uint8Array | null = null;
  const answer = await undoOnRefusal<object>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    const doc = await openDocument(tx, storyId);
    if (!story || !doc || !mayRead(actor, story)) return refuse('no_such_story');
    if (writingRight(actor, story) === 'reads') return refuse('text_frozen', { stage: story.stage });
    const write = suggestion(doc, wish, { by: personId, at: now });
    if (!write) return refuse('words_changed');
    update = await writeDocument(tx, { storyId, doc, personId, now }, write);
    await recordWriter(tx, { storyId, personId, now });
    await touchStory(tx, storyId, now);
    return grant();
  });
  if (answer.ok && update) announce({ kind: 'text_replaced', storyId, update });
  return answer;
}

function suggestion(doc: Y.Doc, wish: Wish, who: { by: string; at: number }): (() => void) | null {
  const body = doc.getXmlFragment('body');
  const page = initProseMirrorDoc(body, writingSchema());
  const state = EditorState.create({ doc: page.doc });
  const written = writtenInstead(state, wish);
  if (!written) return null;
  const suggested = asSuggestion(written, state, who);
  const known = { mapping: new WordForWord(page.mapping), isOMark: new Map() } as never;
  return () => doc.transact(() => updateYFragment(doc, body, suggested.doc, known));
}

function writtenInstead({ tr, doc }: EditorState, { words, instead }: Wish): Transaction | null {
  let start = -1;
  doc.descendants((node, at) => {
    if (start >= 0 || !node.isTextblock) return start < 0;
    const index = node.textBetween(0, node.content.size, '', ' ').indexOf(words);
    if (index >= 0) start = at + 1 + index;
    return false;
  });
  if (start < 0) return null;
  const kept = sameStart(words, instead);
  return tr.insertText(instead.slice(kept), start + kept, start + words.length);
}

/** How many letters two wordings begin with alike. */
function sameStart(words: string, instead: string): number {
  let kept = 0;
  while (kept < words.length && words[kept] === instead[kept]) kept += 1;
  return kept;
}
