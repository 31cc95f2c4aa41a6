import { sql } from 'drizzle-orm';
import type { Queries } from './client.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST_MENDED = 16;

/**
 * What a reader may have meant whose search found nothing: the folded words, each that stands nowhere in the paper
 * replaced by the most frequent word of headlines that is one slip of the finger away, or taken apart where a space is
 * missing. Null when nothing can be mended.
 */
export async function correctWords(q: Queries, words: readonly string[]): Promise<string[] | null> {
  const known = await inThePaper(q, words);
  const mended: string[][] = [];
  for (const word of words) {
    const better = known.has(word) ? [word] : await nearest(q, word);
    if (!better) return null;
    mended.push(better);
  }
  const all = mended.flat();
  return all.join(' ') === words.join(' ') ? null : all;
}

async function nearest(q: Queries, word: string): Promise<string[] | null> {
  if (word.length < 2 || word.length > LONGEST_MENDED) return null;
  const near = slipsOf(word);
  const pairs = splitsOf(word);
  const known = await headlinesWith(q, [...near, ...pairs.flat()]);
  const often = (one: string) => known.get(one) ?? 0;
  const [best] = near.filter((one) => known.has(one)).sort((a, b) => often(b) - often(a));
  if (best) return [best];
  const rarer = ([a = '', b = '']: readonly string[]) => Math.min(often(a), often(b));
  const [pair] = pairs
    .filter((one) => one.every((part) => known.has(part)))
    .sort((a, b) => rarer(b) - rarer(a));
  return pair ? [...pair] : null;
}

/** Every word one slip away: a letter too many, too few, another, or two that changed places. */
function slipsOf(word: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) slips.add(before + letter + after).add(before + letter + after.slice(1));
  }
  slips.delete(word);
  return [...slips].filter((one) => one.length > 1);
}

function splitsOf(word: string): (readonly [string, string])[] {
  return Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => [
    word.slice(0, index + 2),
    word.slice(index + 2),
  ]);
}

/** Those of these words that stand anywhere in the paper. */
async function inThePaper(q: Queries, words: readonly string[]): Promise<Set<string>> {
  // The index knows the first article with a word at once; to count them it would look at each.
  const rows = await q.all<{ value: string }>(sql`
    select value from json_each(${JSON.stringify(words)}) where exists (
      select 1 from article_search where article_search match '{title_f body_f}:"' || value || '"'
    )`);
  return new Set(rows.map(({ value }) => value));
}

/** In how many headlines each of these words stands; those in none are left out. */
async function headlinesWith(q: Queries, words: readonly string[]): Promise<Map<string, number>> {
  const rows = await q.all<{ term: string; doc: number }>(sql`
    select term, doc from json_each(${JSON.stringify([...new Set(words)])})
    cross join article_title_words on term = value`);
  return new Map(rows.map(({ term, doc }) => [term, doc]));
}
