import { calendarDayOf } from '#lib/text/dates';
import type { Language } from './people.ts';
import { type Refused, refuse } from './refusal.ts';

/** So long somebody has to confirm that they asked for the newsletter, in days; then everything about them is erased. */
export const WAITING_KEPT_DAYS = 7;
/** So long an address is kept that took no mail, in days. */
export const RETURNED_KEPT_DAYS = 30;
/** So long it is kept what was sent to whom, in days. */
export const DIGESTS_KEPT_DAYS = 60;
/** So many mails somebody who asks for the newsletter can bring upon one address in a day. */
export const CONFIRMATIONS_A_DAY = 3;
/** So many stories an issue has at most; the rest is in the paper. */
export const MOST_IN_DIGEST = 24;

/**
 * Which wording of the consent a reader saw; it goes up with every change of the words, so that consent can be shown
 * later (Law 91/2025/QH15; for advertising mail Decree 91/2020 asks for the same).
 */
export const NEWSLETTER_CONSENT_VERSION = '2026-11-26';

/** Why somebody was not put on the list, as readers are told. */
export const NEWSLETTER_FAULTS = [
  'newsletter_consent_needed',
  'newsletter_not_kept',
  'newsletter_off',
  'newsletter_section_unknown',
  'not_an_email',
  'too_many_newsletters',
] as const;
export type NewsletterFault = (typeof NEWSLETTER_FAULTS)[number];

/** What a reader chose: a language, and sections by their slugs; none: all of them, also those that come later. */
export type NewsletterChoice = { readonly language: Language; readonly sections: readonly string[] };

/** The form of somebody who wants the newsletter. */
export type SubscriptionDraft = NewsletterChoice & {
  readonly email: string;
  /** The reader agrees that the address is kept and written to. */
  readonly isAgreed: boolean;
};

/** RFC 5321 has no longer address; what could make a list of addresses or a header of one is none. */
const LONGEST_ADDRESS = 254;
const ADDRESS =
  /^[^\s\p{Cc}\p{Cs}@<>"(),:;\\[\]]{1,64}@[^\s\p{Cc}\p{Cs}@<>"(),:;\\[\]]+\.[^\s\p{Cc}\p{Cs}@<>"(),:;\\[\].]+$/u;

/** An address as it is kept and compared: composed, in small letters. */
export function subscriberAddress(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Refuses what is no address that mail can be sent to (`not_an_email`), or null. */
export function checkAddress(email: string): Refused | null {
  const address = subscriberAddress(email);
  const isAddress = address.length <= LONGEST_ADDRESS && ADDRESS.test(address);
  return isAddress ? null : refuse('not_an_email', undefined, ['email']);
}

/** Refuses a section that the paper does not have (`newsletter_section_unknown`), or null. */
export function checkSections(chosen: readonly string[], known: readonly string[]): Refused | null {
  const isKnown = chosen.every((slug) => known.includes(slug));
  return isKnown ? null : refuse('newsletter_section_unknown', undefined, ['sections']);
}

/**
 * Says why somebody cannot be put on the list, or null: `not_an_email`, `newsletter_section_unknown`, and
 * `newsletter_consent_needed` without leave to write to them.
 */
export function checkSubscription(
  draft: SubscriptionDraft,
  knownSections: readonly string[],
): Refused | null {
  const unfit = checkAddress(draft.email) ?? checkSections(draft.sections, knownSections);
  if (unfit) return unfit;
  return draft.isAgreed ? null : refuse('newsletter_consent_needed', undefined, ['consent']);
}

/** What is kept of the chosen sections: null for all. */
export function keptSections(chosen: readonly string[], known: readonly string[]): readonly string[] | null {
  const isAll = chosen.length === 0 || known.every((slug) => chosen.includes(slug));
  return isAll ? null : known.filter((slug) => chosen.includes(slug));
}

/** How the paper sends its newsletter: whether, at which hour in Vietnam, and since when it is so. */
export type NewsletterTiming = { readonly isOn: boolean; readonly hour: number; readonly since: number };

/** An issue: its day, and the span in which its stories were first published. */
export type DigestSpan = { readonly day: string; readonly since: number; readonly until: number };

const DAY = 86_400_000;

/**
 * The issue that should have gone out by now, or null. A late start finds today's and no missed day; an hour that had
 * passed when the newsletter was switched on or moved sends nothing until tomorrow.
 */
export function dueDigest({ isOn, hour, since }: NewsletterTiming, now: number): DigestSpan | null {
  const span = spanOf(now, hour);
  return isOn && span.until <= now && span.until > since ? span : null;
}

/** The issue that comes next. */
export function nextDigest({ hour }: Pick<NewsletterTiming, 'hour'>, now: number): DigestSpan {
  const today = spanOf(now, hour);
  return today.until > now ? today : spanOf(now + DAY, hour);
}

/** The same issue from where yesterday's ended, when the hour was moved meanwhile: no story is told twice or left out. */
export function sinceLast(span: DigestSpan, lastUntil: number | null): DigestSpan {
  const isYesterdays = lastUntil !== null && lastUntil > span.since - DAY;
  return isYesterdays ? { ...span, since: lastUntil } : span;
}

/** Says whether an issue is overtaken by the next one: nobody wants yesterday's paper. */
export function isOvertaken({ until }: Pick<DigestSpan, 'until'>, now: number): boolean {
  return now - until >= DAY;
}

function spanOf(at: number, hour: number): DigestSpan {
  const day = calendarDayOf(at);
  const until = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00+07:00`);
  return { day, since: until - DAY, until };
}

/** The stories of an issue that a reader gets: of the sections they chose, each once, in the given order, not too many. */
export function pickForReader<Story extends { readonly section: { readonly slug: string } }>(
  stories: readonly Story[],
  sections: readonly string[] | null,
): readonly Story[] {
  const theirs = sections ? stories.filter(({ section }) => sections.includes(section.slug)) : stories;
  return theirs.slice(0, MOST_IN_DIGEST);
}

/** How many subscribers an issue would reach, in all and by section (whoever chose none gets them all). */
export function countReach(
  groups: readonly { readonly sections: readonly string[] | null; readonly count: number }[],
  slugs: readonly string[],
): ReadonlyMap<string, number> {
  return new Map(
    slugs.map((slug) => [
      slug,
      groups.reduce(
        (sum, { sections, count }) => sum + (!sections || sections.includes(slug) ? count : 0),
        0,
      ),
    ]),
  );
}
