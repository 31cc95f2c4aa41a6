import * as Y from 'yjs';
import { type Formats, isSameFormat } from './format-names.ts';
import { itemsOf } from './line-items.ts';

/** A mark that begins in a line of the shared text: over which letters it runs, and the piece that begins it. */
export type Begun = {
  readonly from: number;
  readonly to: number;
  readonly formats: Formats;
  readonly item: Y.Item;
};

/**
 * The marks of a line that this machine has begun since it had written so much, and whose end is not its own, or is
 * lacking.
 */
export function marksBegunBy(line: Y.XmlText, since: number): Begun[] {
  const isOurs = ({ id }: Y.Item) => id.client === line.doc?.clientID && id.clock >= since;
  const open = new Map<string, Omit<Begun, 'to'> & { readonly isOurs: boolean }>();
  const begun: Begun[] = [];
  let at = 0;
  for (const item of itemsOf(line)) {
    if (!(item.content instanceof Y.ContentFormat)) {
      at += item.length;
      continue;
    }
    const { key: name, value } = item.content;
    const before = open.get(name);
    if (before && isSameFormat(name, before.formats, { [name]: value })) continue;
    open.delete(name);
    if (before?.isOurs && (value !== null || !isOurs(item))) begun.push({ ...before, to: at });
    if (value !== null) open.set(name, { from: at, formats: { [name]: value }, item, isOurs: isOurs(item) });
  }
  const endless = [...open.values()].filter((mark) => mark.isOurs);
  return [...begun, ...endless.map((mark) => ({ ...mark, to: at }))];
}
