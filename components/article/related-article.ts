import type { Language } from '#lib/newsroom/people';
import type { PictureFile } from './picture.tsx';

/** Another live story that an article points to, as it is called and found when the page is printed. */
export type RelatedArticle = {
  readonly storyId: number;
  readonly address: string;
  readonly language: Language;
  readonly headline: string;
  readonly lead: PictureFile | null;
};

/** Related stories by number; one that readers cannot see is missing, and then nothing stands in its place. */
export type RelatedArticles = Readonly<Record<number, RelatedArticle>>;
