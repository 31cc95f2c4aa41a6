import type { Transaction } from '@tiptap/pm/state';

/** The words that a transaction pasted, one block a line; none when it did something else. */
export function pastedText(transaction: Transaction): string {
  if (transaction.getMeta('paste') !== true && transaction.getMeta('uiEvent') !== 'paste') return '';
  const texts: string[] = [];
  for (const [index, map] of transaction.mapping.maps.entries()) {
    const later = transaction.mapping.slice(index + 1);
    map.forEach((_from, _until, newFrom, newUntil) => {
      texts.push(transaction.doc.textBetween(later.map(newFrom, -1), later.map(newUntil, 1), '\n', ' '));
    });
  }
  return texts.join('\n');
}
