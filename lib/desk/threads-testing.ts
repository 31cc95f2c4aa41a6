import type * as Y from 'yjs';
import type { Database } from '#db/client';
import type { TextField } from '#lib/newsroom/threads';
import type { About } from './begin-thread.ts';
import { placeOfWords } from './place-of-words.ts';
import { openDocument } from './working-text.ts';

/** The text of a story as a document that is there. */
export async function theText(db: Database, storyId: number): Promise<Y.Doc> {
  const doc = await openDocument(db, storyId);
  if (!doc) throw new Error('The story has no text.');
  return doc;
}

/** Where words stand, as a browser with the story open says it. */
export async function placeOf(
  db: Database,
  storyId: number,
  words: string,
  field: TextField = 'body',
): Promise<About> {
  const place = placeOfWords(await theText(db, storyId), words, field);
  if (!place) throw new Error(`These words are not there: ${words}`);
  return place;
}
