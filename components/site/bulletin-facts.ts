import type { ArticleStory } from '#components/article/article-story.ts';
import type { BulletinPictures } from '#lib/newsroom/bulletins';
import type { Language } from '#lib/newsroom/people';

/** A live article as a bulletin prints it. */
export type PrintedStory = {
  readonly story: ArticleStory;
  readonly pictures: BulletinPictures;
  /** Where a telephone finds it; null when the bulletin has no codes. */
  readonly link: string | null;
};

/** A bulletin ready for paper. */
export type PrintedBulletin = {
  readonly language: Language;
  readonly title: string;
  readonly issue: string;
  /** yyyy-mm-dd */
  readonly issuedOn: string;
  readonly imprint: string;
  readonly stories: readonly PrintedStory[];
  /** Headlines of stories that were chosen and that readers cannot read now. */
  readonly leftOut: readonly string[];
};
