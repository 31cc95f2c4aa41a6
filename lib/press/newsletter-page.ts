import { NEWSLETTER_FAULTS, type NewsletterFault } from '#lib/newsroom/newsletter';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';

/** What a reader filled in on a page about the newsletter. */
export type TypedChoice = {
  readonly email: string;
  /** The language that the newsletter is to be in. */
  readonly edition: Language;
  readonly sections: readonly string[];
  readonly consent: string;
};

/** What is wrong with it: nothing, or a fault and the field that it is about (empty: the form as a whole). */
type Wrong = { readonly fault: NewsletterFault | null; readonly field: string };

export type NewsletterWish = TypedChoice & Wrong;

/** What the page behind a link of a mail shows. */
export const LINK_STATES = ['confirm', 'confirmed', 'manage', 'saved', 'leave', 'left', 'unknown'] as const;
export type LinkState = (typeof LINK_STATES)[number];

export type LinkWish = NewsletterWish & {
  readonly state: LinkState;
  readonly key: string;
  readonly language: Language;
};

type Query = { readonly [name: string]: string | string[] | undefined };

/** Where readers ask for the newsletter. */
export function newsletterPath(language: Language): string {
  return `${language === 'en' ? '/en' : ''}/ban-tin-thu`;
}

/** Where they are told to open their mailbox. */
export function askedPath(language: Language): string {
  return `${language === 'en' ? '/en' : ''}/cho-xac-nhan`;
}

/** The address by which the house itself asks for the newsletter's page with what was typed; readers never see it. */
export function newsletterPageAddress(language: Language, typed: TypedChoice, refusal: Refusal): string {
  return `${newsletterPath(language)}?${new URLSearchParams(written(typed, refusal))}`;
}

/** Reads such an address again; what nobody typed is as on a fresh page in that language. */
export function newsletterPageWish(query: Query, language: Language): NewsletterWish {
  return {
    email: said(query, 'email'),
    edition: LANGUAGES.find((known) => known === said(query, 'edition')) ?? language,
    sections: said(query, 'sections').split(' ').filter(Boolean),
    consent: said(query, 'consent'),
    fault: NEWSLETTER_FAULTS.find((code) => code === said(query, 'fault')) ?? null,
    field: said(query, 'field'),
  };
}

/** The address by which the house asks for the page behind a link of a mail. */
export function linkPageAddress(
  { state, key, language }: Pick<LinkWish, 'state' | 'key' | 'language'>,
  typed: Omit<TypedChoice, 'consent'>,
  refusal: Refusal | null,
): string {
  const query = { state, ma: key, language, ...written({ ...typed, consent: '' }, refusal) };
  return `/thu-ban-tin?${new URLSearchParams(query)}`;
}

/** Reads such an address again. */
export function linkPageWish(query: Query): LinkWish {
  const language = LANGUAGES.find((known) => known === said(query, 'language')) ?? 'vi';
  const state = LINK_STATES.find((known) => known === said(query, 'state')) ?? 'unknown';
  return { ...newsletterPageWish(query, language), state, language, key: said(query, 'ma') };
}

function written({ email, edition, sections, consent }: TypedChoice, refusal: Refusal | null) {
  const wrong = { fault: refusal?.code ?? '', field: refusal?.fields?.[0] ?? '' };
  return { email, edition, sections: sections.join(' '), consent, ...wrong };
}

function said(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
}
