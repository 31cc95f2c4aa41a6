import type { Queries } from '#db/client';
import { getRevision } from '#db/revisions';
import { isSlugFree } from '#db/taken-slugs';
import { picturesIn } from '#lib/article/pictures-in';
import { plainText } from '#lib/article/plain-text';
import { isSigned } from '#lib/newsroom/byline';
import type { GateFacts } from '#lib/newsroom/gates';
import { placeholdersIn } from '#lib/newsroom/placeholders';
import type { StoryState } from '#lib/newsroom/story';

/** Collects what the gates look at in one revision of a story; null when there is no such revision. */
export async function readGateFacts(
  q: Queries,
  story: StoryState,
  revisionId: number | null,
): Promise<GateFacts | null> {
  const revision = revisionId === null ? null : await getRevision(q, revisionId);
  if (!revision) return null;
  const pictures = [...(revision.lead ? [revision.lead] : []), ...picturesIn(revision.body)];
  const lacking = (word: 'alt' | 'caption' | 'credit') =>
    pictures.filter((picture) => picture[word].trim() === '').length;
  const text = plainText(revision.body);
  return {
    headlineLength: graphemes(revision.headline),
    standfirstLength: graphemes(revision.standfirst),
    words: revision.words,
    isSigned: isSigned({
      bylineText: revision.bylineText,
      authorIds: revision.authors.map(({ id }) => id),
    }),
    hasSection: revision.sectionId !== null,
    picturesWithoutAlt: lacking('alt'),
    picturesWithoutCaption: lacking('caption'),
    picturesWithoutCredit: lacking('credit'),
    openBlockingComments: story.openBlockingComments,
    legalCheck: story.legalCheck,
    placeholders: placeholdersIn([revision.headline, revision.standfirst, text].join('\n')),
    slugIsFree: revision.slug !== '' && (await isSlugFree(q, revision.slug, story.id)),
  };
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function graphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}
