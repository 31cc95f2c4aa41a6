/** A text without accents and in lower case, for finding only: "Đỗ Khê" as "do khe". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}

/** Says whether each word typed is somewhere in the text; accents count only where they were typed. */
export function matches(text: string, typed: string): boolean {
  const exact = text.normalize('NFC').toLowerCase();
  const plain = folded(text);
  return typed
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => (word === folded(word) ? plain : exact).includes(word));
}
