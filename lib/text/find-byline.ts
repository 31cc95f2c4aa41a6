import { readByline } from './detect-byline.ts';
import { findEndMark } from './end-mark.ts';

/** A byline under a story: how it is printed, and from where on the blocks of the text are no longer story. */
export type FoundByline = {
  readonly byline: string;
  /** The block it begins in, and where in it: 0 takes the whole block. */
  readonly block: number;
  readonly offset: number;
};

const PICTURES_ONLY = /^(?:ảnh|hình|video|clip|minh họa|tranh|photos?|pictures)\s*:/iu;

/**
 * Finds the byline at the foot of a story, given the text of its blocks: on the last line that says something, on the
 * last two when one of them credits the pictures, or behind the end mark on the line of the last sentence.
 */
export function findByline(
  blocks: readonly string[],
  knownNames: readonly string[] = [],
): FoundByline | null {
  const last = blocks.findLastIndex((text) => !isEmptyLine(text));
  const text = blocks[last];
  if (text === undefined) return null;
  const byline = last === 0 ? null : readByline(text, knownNames);
  if (byline === null) return behindEndMark(text, last, knownNames);
  const above = blocks.findLastIndex((line, index) => index < last && !isEmptyLine(line));
  const upper = above > 0 && PICTURES_ONLY.test(byline) ? readByline(blocks[above] ?? '', knownNames) : null;
  return upper
    ? { byline: `${upper} – ${byline}`, block: above, offset: 0 }
    : { byline, block: last, offset: 0 };
}

/** A line is empty also where all of it is something that is not text (U+FFFC). */
const isEmptyLine = (text: string) => /^[\s\u200b\ufeff\ufffc]*$/.test(text) || isMarkAlone(text);
const isMarkAlone = (text: string) => findEndMark(text)?.from === 0;

function behindEndMark(text: string, block: number, knownNames: readonly string[]): FoundByline | null {
  const mark = /[.!?…”"]?\s*\/\.\s*(?=[\p{Lu}(])/u.exec(text);
  if (!mark) return null;
  const offset = mark.index + mark[0].length;
  const byline = readByline(text.slice(offset), knownNames);
  return byline === null ? null : { byline, block, offset };
}
