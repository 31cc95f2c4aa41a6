import {
  LONGEST_REASON,
  LONGEST_SUGGESTION,
  MOST_RULES,
  type PatternTrouble,
  patternTrouble,
  type StyleRule,
  suggestionsOf,
  tidyRuleText,
} from '#lib/text/hints/style-rule';
import type { Actor, Language } from './people.ts';
import { can } from './permissions.ts';
import { type Refused, refuse } from './refusal.ts';

/** A rule of house style as somebody wrote it; no id: a new one. */
export type StyleRuleForm = Omit<StyleRule, 'id'> & {
  readonly ruleId: string | null;
  readonly language: Language;
  readonly isOff: boolean;
};

type KnownRule = { readonly id: string; readonly language: Language; readonly pattern: string };

/** Says who sets how the paper writes: the managing editor, and the editor-in-chief. */
export function setsHouseStyle(actor: Actor): boolean {
  return can(actor, 'set_house_style');
}

/** The same rule in one spelling: composed letters, single spaces. */
export function tidyStyleRule<T extends Pick<StyleRule, 'pattern' | 'suggestion' | 'reason'>>(form: T): T {
  return {
    ...form,
    pattern: tidyRuleText(form.pattern),
    suggestion: suggestionsOf(form).join(' | '),
    reason: tidyRuleText(form.reason),
  };
}

/**
 * Says why a tidied rule cannot be kept, or null: `pattern_needed`, `pattern_too_long`, `pattern_too_wide`,
 * `pattern_too_many_wildcards`, `rule_reason_needed`, `rule_too_long`, `rule_changes_nothing`, `rule_known`,
 * `too_many_rules`.
 */
export function checkStyleRule(form: StyleRuleForm, known: readonly KnownRule[]): Refused | null {
  const trouble = patternTrouble(form.pattern);
  if (trouble) return refusePattern(trouble);
  if (form.reason === '') return refuse('rule_reason_needed', undefined, ['reason']);
  if (form.reason.length > LONGEST_REASON) return tooLong('reason', LONGEST_REASON);
  if (form.suggestion.length > LONGEST_SUGGESTION) return tooLong('suggestion', LONGEST_SUGGESTION);
  if (suggestionsOf(form).includes(form.pattern))
    return refuse('rule_changes_nothing', undefined, ['suggestion']);
  const others = known.filter(({ id }) => id !== form.ruleId);
  const isSame = ({ language, pattern }: KnownRule) =>
    language === form.language && pattern.toLowerCase() === form.pattern.toLowerCase();
  if (others.some(isSame)) return refuse('rule_known', undefined, ['pattern']);
  return form.ruleId === null && known.length >= MOST_RULES
    ? refuse('too_many_rules', { most: MOST_RULES })
    : null;
}

function refusePattern(trouble: PatternTrouble): Refused {
  switch (trouble) {
    case 'empty':
      return refuse('pattern_needed', undefined, ['pattern']);
    case 'too_long':
      return refuse('pattern_too_long', undefined, ['pattern']);
    case 'too_wide':
      return refuse('pattern_too_wide', undefined, ['pattern']);
    case 'too_many_wildcards':
      return refuse('pattern_too_many_wildcards', undefined, ['pattern']);
  }
}

const tooLong = (field: string, most: number) => refuse('rule_too_long', { most }, [field]);
