/** A piece of a text and what should stand there instead; an empty piece inserts. Offsets are of UTF-16, as in strings. */
export type TextChange = { readonly from: number; readonly until: number; readonly becomes: string };

/** A piece of a text by its offsets. */
export type Span = { readonly from: number; readonly until: number };

/** Says whether two pieces share a letter; pieces that only touch do not, and an insertion is inside only between letters. */
export function isOverlapping(a: Span, b: Span): boolean {
  if (a.from === a.until && b.from === b.until) return a.from === b.from;
  return a.from < b.until && b.from < a.until;
}

/** The text with all changes made; they must not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { from, until, becomes } of [...changes].sort((a, b) => a.from - b.from || a.until - b.until)) {
    parts.push(text.slice(done, from), becomes);
    done = until;
  }
  return parts.join('') + text.slice(done);
}
