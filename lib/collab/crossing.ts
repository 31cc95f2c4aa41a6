import * as Y from 'yjs';

type Deletions = { readonly clients: ReadonlyMap<number, readonly { clock: number; len: number }[]> };

/** So many letters in common are no chance; what was typed since at the other end of a line does not matter. */
const ENOUGH_LETTERS = 8;

/**
 * Whether a change, whose transaction is not cleaned up yet, writes into a block of its own what somebody else wrote into
 * another one meanwhile. Two people have split the same line, or made it a crosshead, and neither knew of the other: each
 * took the words out and wrote them anew, which Yjs cannot see to be the same, and they would stand there twice.
 */
export function doublesWords(transaction: Y.Transaction, update: Uint8Array): boolean {
  return (
    newBlocks(transaction).some((block) => standsTwice(block, transaction)) &&
    deletesAgain(transaction, update)
  );
}

function newBlocks(transaction: Y.Transaction): Y.XmlElement[] {
  return [...transaction.changed.keys()].flatMap((type) =>
    type instanceof Y.XmlFragment ? elementsIn(type).filter((block) => isNew(block, transaction)) : [],
  );
}

function elementsIn(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent.toArray().filter((part) => part instanceof Y.XmlElement);
}

function isNew({ _item: item }: Y.XmlElement, { beforeState }: Y.Transaction): boolean {
  return !!item && item.id.clock >= (beforeState.get(item.id.client) ?? 0);
}

/** Whether one of the two blocks that stood beside its place before begins or ends as a new block does. */
function standsTwice(block: Y.XmlElement, transaction: Y.Transaction): boolean {
  const words = wordsOf(block);
  const beside = (step: 'prevSibling' | 'nextSibling') => {
    let next: unknown = block[step];
    while (next instanceof Y.XmlElement && isNew(next, transaction)) next = next[step];
    return next instanceof Y.XmlElement ? wordsOf(next) : '';
  };
  return [beside('prevSibling'), beside('nextSibling')].some((other) => areAlike(words, other));
}

function areAlike(one: string, other: string): boolean {
  const letters = Math.min(one.length, other.length, ENOUGH_LETTERS);
  if (letters === 0) return false;
  return one.slice(-letters) === other.slice(-letters) || one.slice(0, letters) === other.slice(0, letters);
}

/** Whether a change takes out something that was taken out before it came. */
function deletesAgain({ deleteSet }: Y.Transaction, update: Uint8Array): boolean {
  const { ds } = Y.decodeUpdate(update) as { ds: Deletions };
  return [...ds.clients].some(([client, ranges]) =>
    ranges.some(({ clock, len }) => {
      for (let at = clock; at < clock + len; at += 1)
        if (!Y.isDeleted(deleteSet, Y.createID(client, at))) return true;
      return false;
    }),
  );
}

function wordsOf(part: Y.XmlElement): string {
  return part
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlElement) return wordsOf(child);
      const runs = child instanceof Y.XmlText ? (child.toDelta() as { insert: unknown }[]) : [];
      return runs.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
    })
    .join('');
}
