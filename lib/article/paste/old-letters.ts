import type { ArticleNode } from '#lib/article/document';
import { detectLegacy } from '#lib/text/detect-legacy';
import type { LegacyEncoding } from '#lib/text/legacy-encoding';
import type { LettersRead, OldRun, Pasted } from './pasted.ts';

/** Letters of an old encoding in a paste: told by font and already read, or guessed and left as they are. */
export type OldLettersPasted = {
  readonly isGuess: boolean;
  readonly encodings: readonly LegacyEncoding[];
  /** How the first words of them read, and how they would after. */
  readonly was: string;
  readonly becomes: string;
  /** The same paste the other way: untouched where it was read, read where it was left. */
  readonly otherwise: readonly ArticleNode[];
};

const LONGEST_SAMPLE = 120;

/**
 * Reads a paste once by its fonts; where it holds letters of an old encoding also the other way, for a person to choose.
 * `words` are those of the source, with the soft hyphens that one of the encodings writes ư with.
 */
export function readWithOldLetters(
  words: string,
  read: (letters: LettersRead) => Pasted,
): { readonly pasted: Pasted; readonly old: OldLettersPasted | null } {
  const pasted = read('by font');
  if (pasted.oldRuns.length > 0)
    return { pasted, old: told(pasted.oldRuns, read('untouched').blocks, false) };
  const encoding = detectLegacy(words);
  const guessed = encoding && read(encoding);
  const isBetter = guessed && guessed.oldRuns.length > 0;
  return { pasted, old: isBetter ? told(guessed.oldRuns, guessed.blocks, true) : null };
}

function told(
  runs: readonly OldRun[],
  otherwise: readonly ArticleNode[],
  isGuess: boolean,
): OldLettersPasted {
  const joined = (side: 'was' | 'becomes') =>
    runs
      .map((run) => run[side])
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, LONGEST_SAMPLE);
  const encodings = [...new Set(runs.map(({ encoding }) => encoding))];
  return { isGuess, encodings, was: joined('was'), becomes: joined('becomes'), otherwise };
}
