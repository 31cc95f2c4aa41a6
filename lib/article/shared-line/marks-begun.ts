import type * as Y from 'yjs';
import { itemsOf, turnOf } from './line-items.ts';

/** A mark that begins in a line of the shared text: the piece that begins it, and its last letter; null if it has none. */
export type Begun = { readonly name: string; readonly item: Y.Item; readonly letter: Y.Item | null };

/**
 * The marks of a line that this machine has begun since it had written so much, and whose end is not its own, or is
 * lacking.
 */
export function marksBegunBy(line: Y.XmlText, since: number): Begun[] {
  const isOurs = ({ id }: Y.Item) => id.client === line.doc?.clientID && id.clock >= since;
  const open = new Map<string, { readonly item: Y.Item; readonly before: Y.Item | null }>();
  const begun: Begun[] = [];
  let letter: Y.Item | null = null;
  const end = (name: string) => {
    const mark = open.get(name);
    if (mark) begun.push({ name, item: mark.item, letter: letter === mark.before ? null : letter });
  };
  for (const item of itemsOf(line)) {
    const turn = turnOf(item);
    if (!turn) {
      letter = item;
      continue;
    }
    const { name, value } = turn;
    if (value !== null || !isOurs(item)) end(name);
    open.delete(name);
    if (value !== null && isOurs(item)) open.set(name, { item, before: letter });
  }
  for (const name of open.keys()) end(name);
  return begun;
}
