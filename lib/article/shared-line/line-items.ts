import * as Y from 'yjs';

/** The pieces that a line of the shared text holds, letters and turns of marks, in order; its types do not speak of them. */
export function itemsOf(line: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = insideOf(line)._start; item; item = item.right) if (!item.deleted) items.push(item);
  return items;
}

const insideOf = (line: unknown) => line as { readonly _start: Y.Item | null };

/** Where a mark of a name begins or, with no value, ends; letters and the rest are none. */
export function turnOf({ content }: Y.Item): { readonly name: string; readonly value: unknown } | null {
  return content instanceof Y.ContentFormat ? { name: content.key, value: content.value } : null;
}

/** The pieces that hold the letters from one place to another, cut there. */
export function cutOut(line: Y.XmlText, from: number, to: number, transaction: Y.Transaction): Y.Item[] {
  for (const place of [from, to]) cutAt(line, place, transaction);
  let at = 0;
  return itemsOf(line).filter((item) => {
    if (!item.countable) return false;
    at += item.length;
    return at > from && at <= to;
  });
}

function cutAt(line: Y.XmlText, place: number, transaction: Y.Transaction): void {
  let at = 0;
  for (const { id, length, countable } of itemsOf(line)) {
    if (!countable) continue;
    if (at < place && place < at + length)
      Y.getItemCleanStart(transaction, Y.createID(id.client, id.clock + place - at));
    at += length;
  }
}

/** Lets a mark begin or, with no value, end right behind a piece; with no piece, at the head of the line. */
export function turnBehind(
  line: Y.XmlText,
  left: Y.Item | null,
  { name, value }: { readonly name: string; readonly value: unknown },
  transaction: Y.Transaction,
): void {
  const { store, clientID } = transaction.doc;
  const right = left ? left.right : insideOf(line)._start;
  const id = Y.createID(clientID, Y.getState(store, clientID));
  const content = new Y.ContentFormat(name, value as object);
  new Y.Item(id, left, left?.lastId ?? null, right, right?.id ?? null, line, null, content).integrate(
    transaction,
    0,
  );
}
