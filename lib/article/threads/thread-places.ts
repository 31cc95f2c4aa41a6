import * as Y from 'yjs';
import { TEXT_FIELDS, type TextField } from '#lib/newsroom/threads';

/** Words of a working copy as a browser names them: two Yjs relative positions in base64, and what stands between. */
export type WordsPlace = {
  readonly field: TextField;
  readonly from: string;
  readonly to: string;
  readonly words: string;
};
/** A block of the body: the Yjs relative position of its element in base64, and which kind of block it is. */
export type BlockPlace = { readonly at: string; readonly block: string };

/** A stretch of one Yjs text. */
export type Run = { readonly text: Y.XmlText; readonly index: number; readonly length: number };

/** Words without their spaces, by which two readings of a passage are compared. */
export const bare = (words: string): string => words.normalize('NFC').replace(/\s+/g, '');

/**
 * Finds words in a working copy: the runs that they stand in and how they read. Null when the positions lead nowhere any
 * more, or to other words than the person saw.
 */
export function findWords(doc: Y.Doc, place: WordsPlace): { runs: Run[]; quote: string } | null {
  const texts = textsOf(doc, place.field);
  const from = resolve(doc, place.from);
  const to = resolve(doc, place.to);
  if (!from || !to) return null;
  const first = texts.indexOf(from.type as Y.XmlText);
  const last = texts.indexOf(to.type as Y.XmlText);
  if (first < 0 || last < first) return null;
  const runs = texts
    .slice(first, last + 1)
    .map((text) => {
      const index = text === from.type ? from.index : 0;
      return { text, index, length: (text === to.type ? to.index : text.length) - index };
    })
    .filter(({ length }) => length > 0);
  const quote = quoteOf(runs);
  return runs.length > 0 && bare(quote) === bare(place.words) ? { runs, quote } : null;
}

/** Finds a block of the body, and what is written in it; null when another one stands there, or none. */
export function findBlock(
  doc: Y.Doc,
  { at, block }: BlockPlace,
): { element: Y.XmlElement; quote: string } | null {
  const body = doc.getXmlFragment('body');
  const place = resolve(doc, at);
  if (!place || !(place.type instanceof Y.XmlFragment) || !stands(place.type, body)) return null;
  const element = place.type.length > place.index ? place.type.get(place.index) : null;
  if (!(element instanceof Y.XmlElement) || element.nodeName !== block) return null;
  const words = textsIn(element).map((text) => ({ text, index: 0, length: text.length }));
  const alt = element.getAttribute('alt');
  return { element, quote: quoteOf(words) || (typeof alt === 'string' ? alt : '') };
}

/** The Yjs texts of a field in the order in which one reads them. */
export function textsOf(doc: Y.Doc, field: TextField): Y.XmlText[] {
  return textsIn(doc.getXmlFragment(field));
}

/** The Yjs elements of all fields, blocks and lines alike. */
export function elementsOf(doc: Y.Doc): Y.XmlElement[] {
  return TEXT_FIELDS.flatMap((field) => elementsIn(doc.getXmlFragment(field)));
}

/** The letters of a Yjs text; what is not a letter counts as a space, so that places in both agree. */
export function lettersOf(text: Y.XmlText): string {
  const runs = text.toDelta() as { readonly insert: unknown }[];
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : ' ')).join('');
}

function quoteOf(runs: readonly Run[]): string {
  const words = runs.map(({ text, index, length }) => lettersOf(text).slice(index, index + length));
  return words.join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
}

function resolve(doc: Y.Doc, position: string): { type: unknown; index: number } | null {
  try {
    const relative = Y.decodeRelativePosition(Uint8Array.from(atob(position), (byte) => byte.charCodeAt(0)));
    return Y.createAbsolutePositionFromRelativePosition(relative, doc);
  } catch {
    return null;
  }
}

function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? textsIn(child) : [];
  });
}

function elementsIn(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent
    .toArray()
    .flatMap((child) => (child instanceof Y.XmlElement ? [child, ...elementsIn(child)] : []));
}

function stands(type: Y.XmlFragment, within: Y.XmlFragment): boolean {
  if (type === within) return true;
  return type.parent instanceof Y.XmlFragment && stands(type.parent, within);
}
