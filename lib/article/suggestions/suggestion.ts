import type { ArticleNode } from '#lib/article/document';

/** Whose suggestion it is and since when (ms); everything that carries the same id is settled at once. */
export type Signed = { readonly id: string; readonly by: string; readonly at: number };

/** How a block or a line break came: whole, or split off the one before it. */
export type Came = Signed & { readonly kind: 'added' | 'split' };

/** How a block or a line break is to go: whole, or joined to the one before it. */
export type Goes = Signed & { readonly kind: 'removed' | 'joined' };

/**
 * What a block was before its settings were changed: its attributes as JSON. A cell of a table that is to name its column
 * or row, or is to no longer, stays what it is until then, as others write in it, and says what it becomes.
 */
export type Changed = Signed & { readonly was: string; readonly becomes?: 'tableCell' | 'tableHeader' };

/** What is suggested about a block itself; each is an attribute of its own, so that Yjs merges two people's. */
export type BlockSuggestions = {
  readonly came: Came | null;
  readonly goes: Goes | null;
  readonly changed: Changed | null;
};

/** The attributes that carry suggestions on every block, and on a line break in the text. */
export const SUGGESTION_ATTRIBUTES = ['came', 'goes', 'changed'] as const;

/** The marks in a line of text that carry suggestions, and the one of words written within suggestions of others. */
export const SUGGESTION_MARKS: readonly string[] = ['written', 'added', 'removed', 'restyled'];

/** What a suggestion's fate is: it is taken, it is not taken, or it stays open (null). */
export type Settling = (suggestion: Signed) => 'accept' | 'reject' | null;

/** The suggestions that a block carries itself; whatever is not one counts as none. */
export function blockSuggestions(attrs: ArticleNode['attrs']): BlockSuggestions {
  return {
    came: signedOf<Came>(attrs?.came, ['added', 'split']),
    goes: signedOf<Goes>(attrs?.goes, ['removed', 'joined']),
    changed: changedOf(attrs?.changed),
  };
}

/** Whether a block of this name is a cell of a table, one that names its column or row or another. */
export function isCell(type: unknown): type is 'tableCell' | 'tableHeader' {
  return type === 'tableCell' || type === 'tableHeader';
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

/** A mark of the editor, or one as JSON. */
export type AnyMark = { readonly type: string | { readonly name: string }; readonly attrs?: unknown };

/**
 * The suggestion that put words in. Words within what somebody else suggests carry that mark too, lest it be closed and
 * opened again around them; the latest mark is that of who wrote them, and so theirs alone. Null when nobody suggests them.
 */
export function addedAs(marks: readonly AnyMark[]): Signed | null {
  const added = marks.flatMap((mark) => (isOf(mark, 'added') && isSigned(mark.attrs) ? [mark.attrs] : []));
  const latest = added.sort(byTime).at(-1);
  return latest && latest.at >= cameAt(marks) ? latest : null;
}

/** The marks of those who suggest to take words out; words that came later lie within what is struck, and are not meant. */
export function strikesOn<Struck extends AnyMark>(marks: readonly Struck[]): Struck[] {
  return marks.filter((mark) => isOf(mark, 'removed') && atOf(mark) >= cameAt(marks));
}

type OnWords = { readonly kind: 'added' | 'removed' | 'restyled'; readonly signed: Signed };

/** What is suggested about words themselves, not about those around them. */
export function suggestionsOn(marks: readonly AnyMark[]): OnWords[] {
  const writer = addedAs(marks);
  const signedBy = (kind: OnWords['kind'], among = marks) =>
    among.flatMap((mark) => (isOf(mark, kind) && isSigned(mark.attrs) ? [{ kind, signed: mark.attrs }] : []));
  const added: OnWords[] = writer ? [{ kind: 'added', signed: writer }] : [];
  return [...added, ...signedBy('removed', strikesOn(marks)), ...signedBy('restyled')];
}

/** When words were put in that carry a mark which says so (ms); before all time when none does. */
export function cameAt(marks: readonly AnyMark[]): number {
  return latestOf(marks.filter((mark) => isOf(mark, 'added') || isOf(mark, 'written')));
}

/** When the latest of some marks was made (ms); before all time when there is none. */
export function latestOf(marks: readonly AnyMark[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...marks.map(atOf));
}

/** The name of a mark's type. */
export function nameOf({ type }: AnyMark): string {
  return typeof type === 'string' ? type : type.name;
}

function isOf(mark: AnyMark, name: string): boolean {
  return nameOf(mark) === name;
}

function atOf({ attrs }: AnyMark): number {
  const at = (attrs as { at?: unknown } | null | undefined)?.at;
  return typeof at === 'number' ? at : Number.NEGATIVE_INFINITY;
}

function changedOf(value: unknown): Changed | null {
  const changed = signedOf<Changed>(value);
  if (typeof changed?.was !== 'string') return null;
  const { becomes, ...known } = changed;
  return isCell(becomes) ? changed : known;
}

function signedOf<Kind extends Signed>(value: unknown, kinds?: readonly string[]): Kind | null {
  if (!isSigned(value)) return null;
  if (kinds && !kinds.includes(String((value as { kind?: unknown }).kind))) return null;
  return value as Kind;
}
