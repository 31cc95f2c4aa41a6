import type { Actor, Language } from './people.ts';
import { can } from './permissions.ts';
import { type Refused, refuse } from './refusal.ts';

/** What readers send: an error they found in an article, or a letter to the paper (a tip, a question, a complaint). */
export const LETTER_KINDS = ['error', 'letter'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How a letter was settled. */
export const LETTER_OUTCOMES = ['mended', 'left', 'answered', 'noted', 'junk'] as const;
export type LetterOutcome = (typeof LETTER_OUTCOMES)[number];

/** Which outcomes a letter of each kind can have. */
export const OUTCOMES_OF: Readonly<Record<LetterKind, readonly LetterOutcome[]>> = {
  error: ['mended', 'left', 'junk'],
  letter: ['answered', 'noted', 'junk'],
};

/** The longest letter and the longest line about its writer, in characters. */
export const LONGEST_LETTER = 4000;
export const LONGEST_ABOUT_WRITER = 200;

/** So long after a letter was settled its writer's name and e-mail are kept, in days. */
export const WRITER_KEPT_DAYS = 90;
/** So long after it came they are kept at the most, settled or not, in days: a letter that lies forgotten is no reason. */
export const WRITER_KEPT_AT_MOST_DAYS = 180;

/**
 * Which wording of the consent a writer saw who left a name or an e-mail; it goes up with every change of the words, so
 * that consent can be shown later (Law 91/2025/QH15).
 */
export const CONSENT_VERSION = '2026-11-26-2';

/** Why a letter was not taken, as readers are told. */
export const LETTER_FAULTS = [
  'consent_needed',
  'letter_empty',
  'letter_not_kept',
  'letter_story_gone',
  'letter_too_long',
  'letter_unreadable',
  'not_an_email',
  'too_many_letters',
] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];

/** A letter as its writer filled it in. */
export type LetterDraft = {
  readonly kind: LetterKind;
  /** The article that an error was found in. */
  readonly storyId: number | null;
  readonly language: Language;
  readonly text: string;
  /** What would be right, in the reader's words. */
  readonly rightText: string;
  readonly name: string;
  readonly email: string;
  /** The writer agrees that name and e-mail are kept. */
  readonly isAgreed: boolean;
};

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;
const UNREADABLE = /[\p{Cs}[\p{Cc}--[\n\t]]]/v;

/**
 * Says why a letter cannot be taken as it is, or null. Refuses with `letter_empty`, `letter_too_long`,
 * `letter_unreadable` (characters that no keyboard has), `not_an_email`, and `consent_needed` when a name or an e-mail
 * came without leave to keep it.
 */
export function checkLetter(letter: LetterDraft): Refused | null {
  const { text, rightText, name, email, isAgreed } = letter;
  if (text === '') return refuse('letter_empty', undefined, ['text']);
  for (const [field, value] of Object.entries({ text, rightText, name, email })) {
    const isLine = field === 'name' || field === 'email';
    const most = isLine ? LONGEST_ABOUT_WRITER : LONGEST_LETTER;
    if (value.length > most) return refuse('letter_too_long', { most }, [field]);
    if (UNREADABLE.test(value) || (isLine && /\s/.test(value.replaceAll(' ', ''))))
      return refuse('letter_unreadable', undefined, [field]);
  }
  if (email !== '' && !ADDRESS.test(email)) return refuse('not_an_email', undefined, ['email']);
  const isNamed = name !== '' || email !== '';
  return isNamed && !isAgreed ? refuse('consent_needed', undefined, ['consent']) : null;
}

/** What of the readers' letters an actor handles: errors of these sections, and the letters to the paper. */
export type LetterReach = { readonly sections: 'every' | readonly string[]; readonly letters: boolean };

/**
 * What of the readers' letters the actor handles: editors the errors in stories of their sections; those who hand out
 * work also the letters to the paper, which may name somebody who must not be known.
 */
export function lettersInReach(actor: Actor): LetterReach {
  const held = actor.roles.filter((role) => can({ ...actor, roles: [role] }, 'edit_stories'));
  const isEvery = held.some(({ sectionIds }) => sectionIds === null);
  return {
    sections: isEvery ? 'every' : [...new Set(held.flatMap(({ sectionIds }) => sectionIds ?? []))],
    letters: can(actor, 'assign_stories'),
  };
}

/** Says whether the actor handles a letter of this kind about a story of this section. */
export function mayHandleLetter(
  actor: Actor,
  letter: { readonly kind: LetterKind; readonly sectionId: string | null },
): boolean {
  if (letter.kind === 'letter') return can(actor, 'assign_stories');
  return can(actor, 'edit_stories', letter.sectionId);
}
