import type { Span } from '#lib/text/text-change';
import type { Word } from './words-of.ts';

/** A few words that begin with a capital: how they are written here, and the same in small letters. */
export type NameUse = Span & { readonly name: string; readonly written: string };

/** A name written otherwise than mostly in the story. */
export type CapitalFinding = {
  readonly block: number;
  readonly use: NameUse;
  readonly usual: string;
  readonly times: number;
  readonly usualTimes: number;
};

const LONGEST_NAME = 5;

/** Every row of two to five words of a text that begins with a capital and could be a name. */
export function nameUsesIn(words: readonly Word[]): NameUse[] {
  return words.flatMap((first, at) => {
    if (!isRaised(first.written)) return [];
    const uses: NameUse[] = [];
    for (let length = 2; length <= LONGEST_NAME; length += 1) {
      const row = words.slice(at, at + length);
      const last = row.at(-1);
      if (row.length < length || !last || last.run !== first.run) break;
      const isOnlyASentence = first.beginsSentence && !row.slice(1).some(({ written }) => isRaised(written));
      if (isOnlyASentence) continue;
      const written = row.map((word) => word.written).join(' ');
      if (written === written.toUpperCase()) continue;
      uses.push({ from: first.from, until: last.until, written, name: written.toLowerCase() });
    }
    return uses;
  });
}

/** Finds names of a story whose capitals differ from place to place: `Ban Tuyên Giáo` among `Ban Tuyên giáo`. */
export function findMixedCapitals(blocks: readonly (readonly NameUse[])[]): CapitalFinding[] {
  const byName = new Map<string, { block: number; use: NameUse }[]>();
  for (const [block, uses] of blocks.entries())
    for (const use of uses) {
      const known = byName.get(use.name);
      if (known) known.push({ block, use });
      else byName.set(use.name, [{ block, use }]);
    }
  const mixed = [...byName.values()].filter(hasTwoEndings);
  mixed.sort((a, b) => b.length - a.length || longer(b) - longer(a));
  return withoutRepeats(mixed.flatMap(findingsOf));
}

type Used = { readonly block: number; readonly use: NameUse };

/** The last word is what they differ in; a row of which only an earlier word differs is found as the shorter row. */
function hasTwoEndings(uses: readonly Used[]): boolean {
  if (uses.length < 2) return false;
  return new Set(uses.map(({ use }) => use.written.split(' ').at(-1))).size > 1;
}

const longer = (uses: readonly Used[]) => uses[0]?.use.name.length ?? 0;

function findingsOf(uses: readonly Used[]): CapitalFinding[] {
  const spellings = Map.groupBy(uses, ({ use }) => use.written);
  const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return [];
  return others.flatMap(([, odd]) =>
    odd.map(({ block, use }) => ({
      block,
      use,
      usual: usual[0],
      times: odd.length,
      usualTimes: usual[1].length,
    })),
  );
}

function withoutRepeats(findings: readonly CapitalFinding[]): CapitalFinding[] {
  const kept = new Map<number, CapitalFinding[]>();
  return findings.filter((finding) => {
    const inBlock = kept.get(finding.block) ?? [];
    const { from, until } = finding.use;
    if (inBlock.some(({ use }) => use.from < until && from < use.until)) return false;
    kept.set(finding.block, [...inBlock, finding]);
    return true;
  });
}

const isRaised = (word: string) => /^\p{Lu}/u.test(word);
