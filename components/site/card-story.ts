import type { PictureFile } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import { bylineOf } from '#lib/newsroom/byline';
import type { Language } from '#lib/newsroom/people';

/** A story as it stands in a list; a card of db/published has all of it. */
export type CardStory = {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  readonly section: { readonly slug: string; readonly nameVi: string; readonly nameEn: string };
  readonly headline: string;
  readonly standfirst: string;
  readonly bylineText: string;
  readonly authors: readonly { readonly id: string; readonly name: string }[];
  readonly lead:
    | (PictureFile & { readonly alt: string; readonly caption: string; readonly credit: string })
    | null;
  readonly words: number;
  readonly publishedAt: number;
  readonly updatedAt: number | null;
};

/** A name in the reader's language; Vietnamese where the English one is missing. */
export function nameIn(language: Language, named: { nameVi: string; nameEn: string }): string {
  return language === 'en' && named.nameEn !== '' ? named.nameEn : named.nameVi;
}

/** The language of a story's words, where it is not the language of the page that they stand on. */
export function langOn(page: Language, { language }: { readonly language: Language }): Language | undefined {
  return language === page ? undefined : language;
}

/** Who signs a story, as printed. */
export function bylineIn(language: Language, story: Pick<CardStory, 'bylineText' | 'authors'>): string {
  const say = translator(language, 'public');
  return bylineOf(story, { and: say('and'), unsigned: say('unsigned') });
}
