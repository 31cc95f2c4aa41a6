import * as Y from 'yjs';
import { writingSchema } from '#lib/article/writing-schema';
import { markNamed } from '#lib/article/yjs-nodes';

/** The parts of a working copy. */
export const TEXT_FRAGMENTS: readonly string[] = ['headline', 'standfirst', 'body'];

const DEEPEST = 64;
/** As JSON, in which the longest address that a link may have can take twice its length. */
const LONGEST_ATTRIBUTE = 9_000;

/**
 * Whether a change of a working copy leaves it an article's text: fragments, elements and marks by the schema's names,
 * and nothing that an editor could stumble over. Looks only at what the change touched.
 */
export function isSoundChange(transaction: Y.Transaction): boolean {
  for (const name of transaction.doc.share.keys()) if (!TEXT_FRAGMENTS.includes(name)) return false;
  for (const type of transaction.changed.keys()) if (!isSound(type, transaction, depthOf(type))) return false;
  return true;
}

type Part = {
  readonly _start: Y.Item | null;
  readonly _map: ReadonlyMap<string, Y.Item>;
  readonly _item: Y.Item | null;
};

function isSound(type: Part, transaction: Y.Transaction, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (type instanceof Y.XmlText) return everyAttribute(type) && everyNew(type, transaction, isSoundRun);
  if (type instanceof Y.XmlElement && !hasKnownName(type)) return false;
  if (!(type instanceof Y.XmlFragment)) return false;
  return (
    everyAttribute(type) &&
    everyNew(
      type,
      transaction,
      ({ content }) => content instanceof Y.ContentType && isSound(content.type, transaction, depth + 1),
    )
  );
}

function everyNew(type: Part, { beforeState }: Y.Transaction, isGood: (item: Y.Item) => boolean): boolean {
  for (let item = type._start; item; item = item.right) {
    const isOld = item.id.clock < (beforeState.get(item.id.client) ?? 0);
    if (!isOld && !item.deleted && !isGood(item)) return false;
  }
  return true;
}

function isSoundRun({ content }: Y.Item): boolean {
  if (content instanceof Y.ContentString) return true;
  if (!(content instanceof Y.ContentFormat) || !isShort(content.value)) return false;
  return markNamed(content.key) in writingSchema().marks;
}

/** What Yjs reads under this name it sets behind an element's other attributes: the editor sees it, no comparison does. */
const HIDING = '__proto__';

/** Only elements have attributes, not fragments and not runs of words. */
function everyAttribute(type: Part): boolean {
  for (const [name, item] of type._map) {
    if (item.deleted) continue;
    if (name === HIDING) return false;
    if (!(type instanceof Y.XmlElement) || !(item.content instanceof Y.ContentAny)) return false;
    if (!isShort(item.content.arr)) return false;
  }
  return true;
}

function isShort(value: unknown): boolean {
  return (JSON.stringify(value)?.length ?? 0) <= LONGEST_ATTRIBUTE;
}

function hasKnownName(element: Y.XmlElement): boolean {
  return element.nodeName in writingSchema().nodes;
}

function depthOf(type: Part): number {
  let depth = 0;
  for (let item = type._item; item && depth <= DEEPEST; depth++) item = (item.parent as Part)._item;
  return depth;
}
