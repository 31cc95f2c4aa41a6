/** A name that is being typed behind an @: where the @ stands, where the caret is, and what was typed between. */
export type MentionQuery = { readonly from: number; readonly to: number; readonly typed: string };

/** The longest name that is looked for, in characters. */
const LONGEST = 40;

/** Finds the name that is being typed at the caret; null when none is. An @ within a word is an address, not a name. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || /[\p{L}\p{N}]/u.test(before.charAt(from - 1))) return null;
  const typed = before.slice(from + 1);
  return /[\n@]/.test(typed) || typed.length > LONGEST || /^\s|\s\s/.test(typed)
    ? null
    : { from, to: caret, typed };
}

/** Puts a name where it was being typed; answers the text and where the caret goes on. */
export function withMention(
  text: string,
  { from, to }: Pick<MentionQuery, 'from' | 'to'>,
  name: string,
): { text: string; caret: number } {
  const after = text.slice(to);
  const put = `@${name}${/^[\s,.;:!?)]/.test(after) ? '' : ' '}`;
  return { text: text.slice(0, from) + put + after, caret: from + put.length };
}

/** Parts a comment at the names in it, so that they can be set apart; `at` is where a part begins. */
export function atNames(
  text: string,
  names: readonly string[],
): { at: number; words: string; isName: boolean }[] {
  const known = [...names].sort((a, b) => b.length - a.length).map((name) => `@${name}`);
  const nameAt = (at: number) => known.find((name) => text.startsWith(name, at));
  const parts: { at: number; words: string; isName: boolean }[] = [];
  for (let at = 0; at < text.length; ) {
    const name = nameAt(at);
    let end = at + (name?.length ?? 1);
    while (!name && end < text.length && !nameAt(end)) end += 1;
    parts.push({ at, words: text.slice(at, end), isName: name !== undefined });
    at = end;
  }
  return parts;
}
