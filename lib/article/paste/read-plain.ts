import { mendDocument } from '#lib/article/mend-document';
import { toNfc } from '#lib/text/nfc';
import { Galley } from './galley.ts';
import type { LettersRead, OldRun, Pasted } from './pasted.ts';
import { encodingFor, oldRun, readLetters } from './read-letters.ts';
import { type Line, PLAIN } from './setting.ts';

const SHORTEST_WRAPPED = 50;
const LONGEST_WRAPPED = 100;
const BULLET = /^\s*[•●▪◦‣]\s+/u;

/**
 * Reads plain text as paragraphs: each line is one, whether blank lines stand between them or not, except lines that a
 * mail or a text file wrapped at a fixed width, which are joined again. A line of dashes is a divider, lines that begin
 * with a bullet are a list.
 */
export function readPlain(text: string, letters: LettersRead = 'by font'): Pasted {
  const galley = new Galley();
  const oldRuns: OldRun[] = [];
  for (const lines of groupsOf(toNfc(text).split(/[\n\v\f\u0085\u2028\u2029]/)))
    for (const line of isWrapped(lines) ? [lines.join(' ')] : lines) setLine(line, galley, letters, oldRuns);
  const blocks = galley.blocks();
  const content = blocks.length > 0 ? mendDocument({ content: blocks }).content : [];
  return { blocks: content, dropped: [], pictures: [], oldRuns };
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function isWrapped(lines: readonly string[]): boolean {
  const [first, ...others] = lines;
  if (!first || others.length < 2) return false;
  const full = lines.slice(0, -1);
  const goingOn = others.filter((line) => /^\s*[\p{Ll}\d(“"]/u.test(line)).length;
  return (
    full.every(({ length }) => length >= SHORTEST_WRAPPED && length <= LONGEST_WRAPPED) &&
    goingOn * 2 >= others.length
  );
}

function setLine(written: string, galley: Galley, letters: LettersRead, oldRuns: OldRun[]): void {
  const isItem = BULLET.test(written);
  const line: Line = { ...PLAIN.line, item: isItem ? { level: 1, ordered: false, number: null } : null };
  const encoding = encodingFor(written, null, letters);
  const old = oldRun(written, encoding);
  if (old) oldRuns.push(old);
  galley.write(readLetters(written.replace(BULLET, ''), { ...PLAIN, encoding }), PLAIN);
  galley.endLine(line);
}
