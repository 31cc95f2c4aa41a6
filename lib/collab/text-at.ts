import * as Y from 'yjs';
import type { ArticleMark, ArticleNode } from '#lib/article/document';
import { markNamed } from '#lib/article/yjs-nodes';

/** Says of each piece of a shared text whether it stood there at one moment. */
export type Moment = (item: Y.Item) => boolean;

/** The text as it is. */
export const now: Moment = (item) => !item.deleted;

/** The text as it was before a change whose transaction is not cleaned up yet: what it took out can still be read. */
export function before({ beforeState, deleteSet }: Y.Transaction): Moment {
  return ({ id, deleted }) =>
    id.clock < (beforeState.get(id.client) ?? 0) && (!deleted || Y.isDeleted(deleteSet, id));
}

type Part = Y.XmlFragment | Y.XmlElement;
type Pieces = { readonly _start: Y.Item | null; readonly _map: ReadonlyMap<string, Y.Item> };

/** The blocks of a fragment at a moment, in order. */
export function blocksAt(parent: Part, moment: Moment): Y.XmlElement[] {
  return piecesAt(parent, moment).flatMap(({ content }) =>
    content instanceof Y.ContentType && content.type instanceof Y.XmlElement ? [content.type] : [],
  );
}

/** A block at a moment, as the editor knows it. */
export function nodeAt(element: Y.XmlElement, moment: Moment): ArticleNode {
  return {
    type: element.nodeName,
    attrs: attributesAt(element, moment),
    content: childrenAt(element, moment),
  };
}

function childrenAt(parent: Part, moment: Moment): ArticleNode[] {
  return piecesAt(parent, moment).flatMap(({ content }) => {
    if (!(content instanceof Y.ContentType)) return [];
    const { type } = content;
    if (type instanceof Y.XmlText) return runsAt(type, moment);
    return type instanceof Y.XmlElement ? [nodeAt(type, moment)] : [];
  });
}

function runsAt(text: Y.XmlText, moment: Moment): ArticleNode[] {
  const marks = new Map<string, ArticleMark>();
  const runs: ArticleNode[] = [];
  for (const { content } of piecesAt(text, moment)) {
    if (content instanceof Y.ContentFormat) turn(marks, content);
    if (content instanceof Y.ContentString)
      runs.push({ type: 'text', text: content.str, marks: [...marks.values()] });
  }
  return runs;
}

function turn(marks: Map<string, ArticleMark>, { key, value }: Y.ContentFormat): void {
  if (value === null) marks.delete(key);
  else marks.set(key, { type: markNamed(key), attrs: attrsOf(value) });
}

const attrsOf = (value: unknown) => value as ArticleMark['attrs'];

function attributesAt(element: Y.XmlElement, moment: Moment): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  for (const [name, newest] of insideOf(element)._map) {
    let item: Y.Item | null = newest;
    while (item && !moment(item)) item = item.left;
    if (item?.content instanceof Y.ContentAny) attributes[name] = item.content.arr.at(-1);
  }
  return attributes;
}

/** What Yjs holds of a part, deleted items among it; its types do not speak of that. */
const insideOf = (part: unknown) => part as Pieces;

function piecesAt(parent: unknown, moment: Moment): Y.Item[] {
  const pieces: Y.Item[] = [];
  for (let item = insideOf(parent)._start; item; item = item.right) if (moment(item)) pieces.push(item);
  return pieces;
}
