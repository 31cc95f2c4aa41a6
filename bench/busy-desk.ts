import { EditorState } from '@tiptap/pm/state';
import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import type { Database } from '#db/client';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { writingSchema } from '#lib/article/writing-schema';
import { addComment } from '#lib/desk/add-comment';
import { granted, type Newsroom } from '#lib/desk/testing';
import { placeOf } from '#lib/desk/threads-testing';
import { openDocument, writeDocument } from '#lib/desk/working-text';

export const SUGGESTIONS = 300;
export const THREADS = 100;

const MINUTE = 60_000;

/** Hà goes over a long story: she suggests words, cuts, replacements and new lines all over it, and comments on it. */
export async function suggestAndComment(db: Database, { ha }: Newsroom, storyId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const doc = await openDocument(tx, storyId);
    if (!doc) throw new Error('The story has no text.');
    const fragment = doc.getXmlFragment('body');
    const { doc: written, mapping } = initProseMirrorDoc(fragment, writingSchema());
    const suggested = withSuggestions(EditorState.create({ doc: written }), ha.personId).doc;
    await writeDocument(tx, { storyId, doc, personId: ha.personId, now: Date.now() }, () =>
      updateYFragment(doc, fragment, suggested, { mapping, isOMark: new Map() } as never),
    );
  });
  for (let thread = 0; thread < THREADS; thread += 1) {
    const about = await placeOf(db, storyId, `Đoạn ${thread + 1}.`);
    granted(await addComment(db, ha, { storyId, text: `Xin kiểm tra lại đoạn ${thread + 1}.`, about }));
  }
}

/** One suggestion after another, each in the next paragraph and later in it than the round before. */
function withSuggestions(start: EditorState, by: string): EditorState {
  let state = start;
  for (let number = 0; number < SUGGESTIONS; number += 1) {
    const lines = paragraphs(state);
    const line = lines[number % lines.length];
    if (line === undefined) throw new Error('The story has no paragraphs.');
    const at = line + 20 + 60 * Math.floor(number / lines.length);
    // Two suggestions of one person within a minute, side by side, would be one.
    const who = { by, at: Date.now() - (SUGGESTIONS - number) * 2 * MINUTE };
    state = state.apply(asSuggestion(edited(state, at, number), state, who));
  }
  return state;
}

function edited({ tr }: EditorState, at: number, number: number) {
  switch (number % 4) {
    case 0:
      return tr.insertText(' theo xã', at);
    case 1:
      return tr.delete(at, at + 6);
    case 2:
      return tr.insertText('khoảng nửa', at, at + 5);
    default:
      return tr.split(at);
  }
}

function paragraphs({ doc }: EditorState): number[] {
  const found: number[] = [];
  doc.forEach((block, offset) => {
    if (block.type.name === 'paragraph' && block.textContent.startsWith('Đoạn')) found.push(offset + 1);
  });
  return found;
}
