/** Initials of a Vietnamese name: the last two words, "Nguyễn Thị Hà" as TH. */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  return words
    .slice(-2)
    .map((word) => [...word][0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}

/** The pen (1 to 8) that is a person's everywhere, by a stable hash of their id. */
export function penOf(personId: string): number {
  let hash = 2166136261;
  for (const char of personId) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  // The last bits of this hash alone tell short ids badly apart.
  return (((hash ^ (hash >>> 6)) >>> 0) % 8) + 1;
}
