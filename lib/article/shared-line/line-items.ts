import type * as Y from 'yjs';

/** The pieces that a line of the shared text holds, letters and turns of marks, in order; its types do not speak of them. */
export function itemsOf(line: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = insideOf(line)._start; item; item = item.right) if (!item.deleted) items.push(item);
  return items;
}

const insideOf = (line: unknown) => line as { readonly _start: Y.Item | null };
