import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { WordForWord } from '#lib/article/word-for-word';
import type { WorkingText } from '#lib/article/working-copy';
import { writingSchema } from '#lib/article/writing-schema';

/**
 * The change that brings the words of a template into a blank text, as a Yjs update. It is signed with a number made of the
 * template and of the text's whole past instead of with that of the page: two who take the same template at the same
 * moment make the same change, and Yjs has it once. Taken again after it was taken out, it is another one.
 */
export function fillBlank(blank: Y.Doc, template: WorkingText): Uint8Array {
  const text = new Y.Doc({ gc: false });
  Y.applyUpdate(text, Y.encodeStateAsUpdate(blank));
  text.clientID = numberOf(blank, template);
  text.transact(() => {
    write(text, 'headline', asLine(template.headline));
    write(text, 'standfirst', asLine(template.standfirst));
    write(text, 'body', template.body);
  });
  return Y.encodeStateAsUpdate(text, Y.encodeStateVector(blank));
}

function asLine(words: string): object {
  const content = words === '' ? [] : [{ type: 'text', text: words }];
  return { type: 'doc', content: [{ type: 'paragraph', content }] };
}

function write(text: Y.Doc, field: string, words: object): void {
  const fragment = text.getXmlFragment(field);
  const { mapping } = initProseMirrorDoc(fragment, writingSchema());
  const wanted = writingSchema().nodeFromJSON(words);
  updateYFragment(text, fragment, wanted, { mapping: new WordForWord(mapping), isOMark: new Map() } as never);
}

/** A number that nobody at the story has; the same for everybody who has the same text before them. */
function numberOf(blank: Y.Doc, template: WorkingText): number {
  const words = new TextEncoder().encode(JSON.stringify(template));
  let number = hashOf([...words, ...Y.encodeSnapshot(Y.snapshot(blank))]);
  while (blank.store.clients.has(number)) number = (number + 1) >>> 0;
  return number;
}

/** FNV-1a, in 32 bits. */
function hashOf(bytes: readonly number[]): number {
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
