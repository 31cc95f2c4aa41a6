import { LETTER_FAULTS, type LetterFault, type LetterKind } from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';

/** What a reader filled in, as the form sends it. */
export type TypedLetter = Readonly<
  Record<'story' | 'text' | 'rightText' | 'name' | 'email' | 'consent', string>
>;

/** A letter's page as it is shown again: everything typed, and what is wrong with it. */
export type LetterPageWish = TypedLetter & {
  readonly fault: LetterFault | null;
  /** The field that the fault is about; empty: the letter as a whole. */
  readonly field: string;
  readonly most: number;
};

/** Where a reader writes a letter of a kind in a language. */
export function letterPath(kind: LetterKind, language: Language): string {
  return `${language === 'en' ? '/en' : ''}${kind === 'error' ? '/bao-loi' : '/gui-thu'}`;
}

/**
 * The address by which the house itself asks for a letter's page with what was typed in it. Only the press renders it;
 * readers never see it, and of what they ask for themselves only the story's number is looked at.
 */
export function letterPageAddress(
  { kind, language }: { kind: LetterKind; language: Language },
  { story, text, rightText, name, email, consent }: TypedLetter,
  { code, fields = [], facts = {} }: Refusal,
): string {
  const words = { text, rightText, name, email, consent };
  const query = { bai: story, ...words, fault: code, field: fields[0] ?? '', most: String(facts.most ?? '') };
  return `${letterPath(kind, language)}?${new URLSearchParams(query)}`;
}

/** Reads such an address again. */
export function letterPageWish(query: {
  readonly [name: string]: string | string[] | undefined;
}): LetterPageWish {
  const said = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value) ?? '';
  };
  return {
    story: /^[1-9]\d{0,11}$/.test(said('bai')) ? said('bai') : '',
    text: said('text'),
    rightText: said('rightText'),
    name: said('name'),
    email: said('email'),
    consent: said('consent'),
    fault: LETTER_FAULTS.find((code) => code === said('fault')) ?? null,
    field: said('field'),
    most: Number(said('most')) || 0,
  };
}
