import * as Y from 'yjs';
import { lettersOf, textsOf } from '#lib/article/threads/thread-places';
import type { TextField } from '#lib/newsroom/threads';
import type { About } from './begin-thread.ts';

/** Where words of a field first stand in an opened working copy, as a browser names the place; null when they do not. */
export function placeOfWords(doc: Y.Doc, words: string, field: TextField = 'body'): About {
  for (const text of textsOf(doc, field)) {
    const index = lettersOf(text).indexOf(words);
    if (index >= 0)
      return {
        words: { field, from: inBase64(text, index), to: inBase64(text, index + words.length), words },
      };
  }
  return null;
}

function inBase64(text: Y.XmlText, offset: number): string {
  const position = Y.createRelativePositionFromTypeIndex(text, offset, -1);
  return Buffer.from(Y.encodeRelativePosition(position)).toString('base64');
}
