import type { ArticleNode } from '#lib/article/document';
import {
  addedAs,
  blockSuggestions,
  isSigned,
  SUGGESTION_ATTRIBUTES,
  strikesOn,
} from '#lib/article/suggestions/suggestion';

/** Words in their order: those that stand for themselves, and those within what one person has only suggested. */
type Words = { readonly free: string; readonly within: string };
type Others = ReadonlyMap<string, Words>;

/** What others suggested, by suggestion: its words and blocks, in order, and those of them that comments are about. */
export function othersWords(nodes: readonly ArticleNode[], personId: string): Others {
  const words = new Map<string, Words>();
  const isOwn = (signed: unknown) => isSigned(signed) && signed.by === personId;
  const note = (key: string, where: keyof Words, said: string) => {
    const known = words.get(key) ?? { free: '', within: '' };
    words.set(key, { ...known, [where]: known[where] + said });
  };
  const noteAll = (
    what: string,
    suggestion: unknown,
    where: keyof Words,
    said: string,
    threads: unknown[],
  ) => {
    if (!isSigned(suggestion) || suggestion.by === personId) return;
    const key = `${what} ${JSON.stringify(inOrder(suggestion))}`;
    for (const place of [key, ...threads.map((thread) => `${key} ${thread}`)]) note(place, where, said);
  };
  const walk = (
    { type, text = '', attrs = {}, marks = [], content = [] }: ArticleNode,
    above: keyof Words,
  ) => {
    const { came } = blockSuggestions(attrs);
    const isTheirs = came?.kind === 'added' && isOwn(came);
    const isAdded = isOwn(addedAs(marks));
    const where = isTheirs || isAdded ? 'within' : above;
    const threads = marks.flatMap((mark) => (mark.type === 'discussed' ? [mark.attrs?.thread] : []));
    const strikes = strikesOn(marks);
    for (const mark of marks)
      if (mark.type !== 'removed' || strikes.includes(mark))
        noteAll(mark.type, mark.attrs, where, text, threads);
    // What was split off a block that comments are about is not what they are about.
    const about = came?.kind === 'split' ? [] : [attrs.discussed ?? []].flat();
    for (const name of SUGGESTION_ATTRIBUTES) noteAll(name, attrs[name], where, `<${type}>`, about);
    for (const child of content) walk(child, where);
  };
  for (const node of nodes) walk(node, 'free');
  return words;
}

/**
 * Whether what others suggested is what it was. What this person has only suggested is theirs to take back, whatever
 * others suggest about it; words of others may come out of it on the way, and no other ones.
 */
export function keepsWords(was: Others, is: Others): boolean {
  return [...new Set([...was.keys(), ...is.keys()])].every((key) => {
    const { free = '', within = '' } = was.get(key) ?? {};
    const now = is.get(key)?.free ?? '';
    return now === free || (within !== '' && hasAll(now, free) && hasAll(free + within, now));
  });
}

/** Whether each letter of some words, as often as it stands there, stands in others. */
function hasAll(words: string, some: string): boolean {
  const left = new Map<string, number>();
  for (const letter of words) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...some].every((letter) => {
    const count = left.get(letter) ?? 0;
    left.set(letter, count - 1);
    return count > 0;
  });
}

/** Attributes in one order, without the empty ones. */
export function inOrder(attrs: object | undefined): [string, unknown][] {
  const kept = Object.entries(attrs ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return kept.sort(([one], [other]) => (one < other ? -1 : 1));
}
