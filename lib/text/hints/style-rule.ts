/** Where a rule looks: at whole words, inside words too, or only at the first use in a story. */
export const RULE_PLACES = ['word', 'part', 'first'] as const;
export type RulePlace = (typeof RULE_PLACES)[number];

/**
 * A rule of house style: how the paper does not write, what it writes instead, and why. In the pattern a space stands for
 * any spaces, `*` for the rest of a word, `#` for a number; in the suggestion they stand for what was found. ` | ` parts
 * suggestions of which one is chosen.
 */
export type StyleRule = {
  readonly id: string;
  readonly pattern: string;
  readonly suggestion: string;
  readonly reason: string;
  readonly place: RulePlace;
  readonly matchCase: boolean;
};

export const MOST_RULES = 200;
export const LONGEST_PATTERN = 80;
export const LONGEST_SUGGESTION = 200;
export const LONGEST_REASON = 300;
const MOST_WILDCARDS = 3;

export type PatternTrouble = 'empty' | 'too_long' | 'too_wide' | 'too_many_wildcards';

/** One spelling of a pattern or a suggestion: composed letters, single spaces, none at its ends. */
export function tidyRuleText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Says why a pattern cannot be a rule, or null. What matches nearly everything, or takes long to look for, cannot. */
export function patternTrouble(pattern: string): PatternTrouble | null {
  const tidy = tidyRuleText(pattern);
  if (tidy === '') return 'empty';
  if (tidy.length > LONGEST_PATTERN) return 'too_long';
  if ((tidy.match(/[*#]/g)?.length ?? 0) > MOST_WILDCARDS || /[*#][*#]/.test(tidy))
    return 'too_many_wildcards';
  const plain = tidy.replace(/[*#\s]/g, '');
  const letters = plain.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 1 || (tidy.includes('#') && plain !== '') ? null : 'too_wide';
}

/** The suggestions of a rule, one by one. */
export function suggestionsOf({ suggestion }: Pick<StyleRule, 'suggestion'>): readonly string[] {
  return suggestion.split('|').map(tidyRuleText).filter(Boolean);
}
