import { splitSentences } from '#lib/text/sentences';

/**
 * The byline as printed: the text the newsroom wrote, else the authors' names in order, else the desk's own name for an
 * unsigned story. `and` is the word between the last two names.
 */
export function bylineOf(
  story: { readonly bylineText: string; readonly authors: readonly { readonly name: string }[] },
  words: { readonly and: string; readonly unsigned: string },
): string {
  const written = story.bylineText.trim();
  if (written !== '') return written;
  const names = story.authors.map((author) => author.name);
  if (names.length === 0) return words.unsigned;
  const last = names[names.length - 1] ?? '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/** Says whether somebody signs: an author, or a byline written by hand ("Ban Biên tập" counts). */
export function isSigned(story: {
  readonly bylineText: string;
  readonly authorIds: readonly string[];
}): boolean {
  return story.authorIds.length > 0 || story.bylineText.trim() !== '';
}

/** A longer sentence would be no line beside a name any more. */
const LONGEST_LINE = 80;

/**
 * Who somebody is, in a line under the name: the first sentence of the biography without its full stop, or null where that
 * is no line but a whole story.
 */
export function signersLine(biography: string): string | null {
  const [first] = splitSentences(biography);
  const line = first ? biography.slice(first.from, first.until).replace(/\.$/, '') : '';
  return line === '' || line.length > LONGEST_LINE ? null : line;
}
