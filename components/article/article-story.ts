import type { ArticleDocument } from '#lib/article/document';
import type { Language } from '#lib/newsroom/people';
import type { BodyPictures } from './body.tsx';
import type { PictureFile } from './picture.tsx';
import type { RelatedArticles } from './related-article.ts';

/** An article with everything its page says; `Article` of db/published has all of it. */
export type ArticleStory = {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  readonly section: { readonly slug: string; readonly nameVi: string; readonly nameEn: string };
  readonly headline: string;
  readonly standfirst: string;
  readonly bylineText: string;
  readonly signers: readonly Signer[];
  readonly lead:
    | (PictureFile & { readonly alt: string; readonly caption: string; readonly credit: string })
    | null;
  readonly words: number;
  readonly publishedAt: number;
  readonly updatedAt: number | null;
  readonly body: ArticleDocument;
  readonly dateline: string;
  readonly eventDate: string | null;
  /** What in it was made or altered with AI, in one sentence; empty: nothing. */
  readonly aiNote: string;
  readonly endMark: boolean;
  readonly topics: readonly { readonly slug: string; readonly name: string; readonly nameEn: string }[];
  readonly pictures: BodyPictures;
  /** The stories that the text points to, as far as readers can see them. */
  readonly related: RelatedArticles;
  readonly pair: ArticlePair | null;
};

/** The same story in the other language. */
export type ArticlePair = {
  readonly language: Language;
  readonly address: string;
  readonly headline: string;
  /** Whether it is the original of this translation, and has told readers something new since. */
  readonly isAhead: boolean;
};

export type Signer = {
  readonly id: string;
  readonly name: string;
  readonly slug: string | null;
  readonly portraitId: string | null;
};
