import { CHANGE_RULES } from './changes.ts';
import { type Answer, grant, refuse } from './refusal.ts';
import type { ChangeKind } from './story.ts';

/** What a person fills in when a change says something to readers. */
export type ChangeForm = {
  readonly note: string;
  readonly wrongText: string;
  readonly rightText: string;
  /** Statutory form: title, section and date of the work as first printed. */
  readonly workTitle: string;
  readonly workSection: string;
  readonly workDate: string;
};

export const EMPTY_CHANGE_FORM: ChangeForm = {
  note: '',
  wrongText: '',
  rightText: '',
  workTitle: '',
  workSection: '',
  workDate: '',
};

/**
 * Checks that a change says all that its kind must say to readers; `change_incomplete` names the empty fields. The
 * statutory form asks for work title, section, date, false statement, corrected content and apology (Decree 237/2026,
 * art. 19.2).
 */
export function checkChangeForm(kind: ChangeKind, form: ChangeForm): Answer {
  const missing = requiredFields(kind).filter((field) => form[field].trim() === '');
  return missing.length === 0 ? grant() : refuse('change_incomplete', { count: missing.length }, missing);
}

/** The fields that a kind of change requires, in the order of the form. */
export function requiredFields(kind: ChangeKind): readonly (keyof ChangeForm)[] {
  const rule = CHANGE_RULES[kind];
  return [
    ...(rule.onFront ? (['workTitle', 'workSection', 'workDate'] as const) : []),
    ...(rule.needsWrongAndRight ? (['wrongText', 'rightText'] as const) : []),
    ...(rule.needsNote ? (['note'] as const) : []),
  ];
}

/** Until when a statutory correction stands on the front page; null for every other kind. `days` comes from settings. */
export function frontUntil(kind: ChangeKind, publishedAt: number, days: number): number | null {
  return CHANGE_RULES[kind].onFront ? publishedAt + days * 86_400_000 : null;
}
