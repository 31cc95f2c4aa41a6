import type { ArticleMark, ArticleNode } from '#lib/article/document';
import type { Galley } from '#lib/article/paste/galley';
import { readLetters } from '#lib/article/paste/read-letters';
import { PLAIN, type Setting } from '#lib/article/paste/setting';
import type { Signed } from '#lib/article/suggestions/suggestion';
import type { CopyLine, CopyPiece, CopyRun, Tracked } from './copy.ts';

/** How a tracked change is signed as a suggestion; null where it is none. */
export type SignTracked = (tracked: Tracked) => Signed | null;

type Attrs = NonNullable<ArticleNode['attrs']>;

/** Sets a line of a copy, with its tracked changes as suggestions where they are signed. */
export function setLine(
  line: CopyLine,
  before: CopyPiece | undefined,
  galley: Galley,
  sign: SignTracked,
): void {
  const marks = new Map<Tracked, ArticleMark | null>();
  for (const run of line.runs) {
    const { tracked } = run;
    if (tracked && !marks.has(tracked)) marks.set(tracked, markOf(tracked, sign));
    write(run, galley, tracked ? (marks.get(tracked) ?? null) : null);
  }
  const { crosshead, isQuoted, item } = line;
  const suggested = suggestedOf(line, before, sign);
  galley.endLine({ breaks: 'stay in it', crosshead, isQuoted, item, ...(suggested && { suggested }) });
}

/** The attributes of a block that came or is to go as a whole; null when nothing was tracked of it. */
export function wholeAs(tracked: Tracked | null, sign: SignTracked): Attrs | null {
  const signed = tracked && sign(tracked);
  if (!signed) return null;
  return tracked.kind === 'added'
    ? { came: { ...signed, kind: 'added' } }
    : { goes: { ...signed, kind: 'removed' } };
}

function write({ text, setting }: CopyRun, galley: Galley, mark: ArticleMark | null): void {
  const set: Setting = { ...PLAIN, ...setting, mark };
  for (const [at, words] of text.split('\n').entries()) {
    if (at > 0) galley.breakLine(set);
    galley.write(readLetters(words, set), set);
  }
}

function markOf(tracked: Tracked, sign: SignTracked): ArticleMark | null {
  const signed = sign(tracked);
  return signed && { type: tracked.kind, attrs: signed };
}

/** A line that came or goes as a whole, or was split off or is to be joined by a change at the end of the one before. */
function suggestedOf(line: CopyLine, before: CopyPiece | undefined, sign: SignTracked): Attrs | null {
  if (isWhole(line)) return wholeAs(line.end, sign);
  const end = before?.kind === 'line' && !isWhole(before) ? before.end : null;
  const signed = end && sign(end);
  if (!signed) return null;
  return end.kind === 'added'
    ? { came: { ...signed, kind: 'split' } }
    : { goes: { ...signed, kind: 'joined' } };
}

function isWhole({ runs, end }: CopyLine): boolean {
  return end !== null && runs.every(({ text, tracked }) => text.trim() === '' || tracked?.kind === end.kind);
}
