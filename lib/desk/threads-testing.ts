import * as Y from 'yjs';
import type { Database } from '#db/client';
import { lettersOf, textsOf } from '#lib/article/threads/thread-places';
import type { TextField } from '#lib/newsroom/threads';
import type { About } from './begin-thread.ts';
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
  for (const text of textsOf(await theText(db, storyId), field)) {
    const index = lettersOf(text).indexOf(words);
    if (index >= 0)
      return {
        words: { field, from: inBase64(text, index), to: inBase64(text, index + words.length), words },
      };
  }
  throw new Error(`These words are not there: ${words}`);
}

function inBase64(text: Y.XmlText, offset: number): string {
  const position = Y.createRelativePositionFromTypeIndex(text, offset, -1);
  return Buffer.from(Y.encodeRelativePosition(position)).toString('base64');
}
