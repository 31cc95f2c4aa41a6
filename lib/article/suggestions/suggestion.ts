import type { ArticleNode } from '#lib/article/document';

/** Whose suggestion it is and since when (ms); everything that carries the same id is settled at once. */
export type Signed = { readonly id: string; readonly by: string; readonly at: number };

/** How a block or a line break came: whole, or split off the one before it. */
export type Came = Signed & { readonly kind: 'added' | 'split' };

/** How a block or a line break is to go: whole, or joined to the one before it. */
export type Goes = Signed & { readonly kind: 'removed' | 'joined' };

/** What a block was before its settings were changed: its attributes as JSON. */
export type Changed = Signed & { readonly was: string };

/** What is suggested about a block itself; each is an attribute of its own, so that Yjs merges two people's. */
export type BlockSuggestions = {
  readonly came: Came | null;
  readonly goes: Goes | null;
  readonly changed: Changed | null;
};

/** The attributes that carry suggestions on every block, and on a line break in the text. */
export const SUGGESTION_ATTRIBUTES = ['came', 'goes', 'changed'] as const;

/** The marks that carry suggestions in a line of text. */
export const SUGGESTION_MARKS: readonly string[] = ['added', 'removed', 'restyled'];

/** What a suggestion's fate is: it is taken, it is not taken, or it stays open (null). */
export type Settling = (suggestion: Signed) => 'accept' | 'reject' | null;

/** The suggestions that a block carries itself; whatever is not one counts as none. */
export function blockSuggestions(attrs: ArticleNode['attrs']): BlockSuggestions {
  return {
    came: signedOf<Came>(attrs?.came, ['added', 'split']),
    goes: signedOf<Goes>(attrs?.goes, ['removed', 'joined']),
    changed: signedOf<Changed>(attrs?.changed),
  };
}

/** Whether a value from the text is signed as a suggestion is: an id, whose it is, and when. */
export function isSigned(value: unknown): value is Signed {
  if (typeof value !== 'object' || value === null) return false;
  const { id, by, at } = value as Partial<Record<keyof Signed, unknown>>;
  return typeof id === 'string' && typeof by === 'string' && typeof at === 'number';
}

/** The order in which two suggested; of the same moment the ids decide, so that every machine agrees. */
export function byTime(one: Signed, other: Signed): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}

type AnyMark = { readonly type: string | { readonly name: string }; readonly attrs?: unknown };

/**
 * The suggestion that put words in. Words within what somebody else suggests carry that mark too, lest it be closed and
 * opened again around them; the latest mark is that of who wrote them, and so theirs alone. Null when nobody suggests them.
 */
export function addedAs(marks: readonly AnyMark[]): Signed | null {
  const added = marks.flatMap(({ type, attrs }) =>
    (typeof type === 'string' ? type : type.name) === 'added' && isSigned(attrs) ? [attrs] : [],
  );
  return added.sort(byTime).at(-1) ?? null;
}

function signedOf<Kind extends Signed>(value: unknown, kinds?: readonly string[]): Kind | null {
  if (!isSigned(value)) return null;
  if (kinds && !kinds.includes(String((value as { kind?: unknown }).kind))) return null;
  return value as Kind;
}
