import type { Dropped, DroppedKind } from '#lib/article/paste/pasted';
import type { CopyPiece, CopyRun, Tracked } from './copy.ts';
import type { Numbering } from './numbering.ts';
import type { PictureDesk } from './picture-desk.ts';
import type { XmlNode } from './read-xml.ts';
import type { Relations } from './relations.ts';
import type { Styles } from './styles.ts';

/** A field of Word under way, such as a link: first its code, then what it shows. It may span paragraphs. */
export type Field = { code: string; isShown: boolean };

/** What is known and kept while the text of a Word file is read from its first paragraph to its last. */
export type Reading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly relations: Relations;
  readonly pictures: PictureDesk;
  readonly dropped: Dropped[];
  readonly fields: Field[];
  /** The words that comments are about, by the comment's number; those of `open` are still being read. */
  readonly quoted: Map<string, string>;
  readonly open: Set<string>;
};

/** A paragraph while it is read: its runs, and what is anchored in it, before or behind its words. */
export type OpenLine = {
  readonly layers: readonly (XmlNode | null)[];
  readonly runs: CopyRun[];
  readonly before: CopyPiece[];
  readonly behind: CopyPiece[];
};

/** Where in a line something stands: under which tracked change, in which link. */
export type Spot = { readonly tracked: Tracked | null; readonly href: string | null };

/** Notes that words are left out; what has none is not worth telling, unless it is a thing to be seen. */
export function leaveOut(reading: Reading, kind: DroppedKind, words: string): void {
  const plain = words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC');
  if (plain !== '' || kind === 'drawing' || kind === 'picture') reading.dropped.push({ kind, words: plain });
}

/** All words within an element. */
export function wordsIn(node: XmlNode): string {
  if (node.name === 't') return node.text;
  if (node.name === 'tab' || node.name === 'br') return ' ';
  const words = node.children.map(wordsIn).join('');
  return node.name === 'p' ? `${words} ` : words;
}

/** Who made a tracked change, and when; the time of Word is that of its own clock, to the minute. */
export function trackedBy(node: XmlNode, kind: Tracked['kind']): Tracked {
  const at = Date.parse(node.attrs.get('date') ?? '');
  return { kind, author: (node.attrs.get('author') ?? '').trim(), at: Number.isFinite(at) ? at : null };
}
