import * as Y from 'yjs';
import { isSigned, type Signed } from '#lib/article/suggestions/suggestion';

type Pieces = { readonly _start: Y.Item | null; readonly _map: ReadonlyMap<string, Y.Item> };

/**
 * Who made which suggestion, so that nobody suggests in another's name. A suggestion that moves with its words, or that
 * an undo brings back, keeps the name under which it once stood in the text that is on disk. One that no update on disk
 * speaks of is nobody else's, whatever day it bears: a page that brings it back writes it anew in its own writer's name.
 */
export class KnownNames {
  readonly #known = new Set<string>();

  constructor(text: Y.Doc) {
    text.on('afterTransaction', (transaction: Y.Transaction) => {
      for (const item of newPieces(transaction))
        for (const named of namesAt(item)) this.#known.add(keyOf(named));
    });
  }

  /** Whether every suggestion that a change brings carries the writer's own name, or the one that it had before. */
  areIn(transaction: Y.Transaction, personId: string): boolean {
    for (const item of newPieces(transaction)) {
      if (item.deleted) continue;
      const isForged = (named: Signed) => named.by !== personId && !this.#known.has(keyOf(named));
      if (namesAt(item).some(isForged)) return false;
    }
    return true;
  }
}

function keyOf({ id, by }: Signed): string {
  return `${by} ${id}`;
}

function* newPieces({ changed, beforeState }: Y.Transaction): Generator<Y.Item> {
  const isNew = ({ id }: Y.Item) => id.clock >= (beforeState.get(id.client) ?? 0);
  const within = function* ({ _start, _map }: Pieces): Generator<Y.Item> {
    const pieces = [..._map.values()];
    for (let item = _start; item; item = item.right) pieces.push(item);
    for (const item of pieces) {
      if (!isNew(item)) continue;
      yield item;
      if (item.content instanceof Y.ContentType) yield* within(item.content.type);
    }
  };
  for (const type of changed.keys()) yield* within(type);
}

function namesAt({ content }: Y.Item): Signed[] {
  if (content instanceof Y.ContentFormat) return [content.value].filter(isSigned);
  return content instanceof Y.ContentAny ? content.arr.filter(isSigned) : [];
}
