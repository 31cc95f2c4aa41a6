import type { Queries } from '#db/client';
import { getRevision, type RevisionContent } from '#db/revisions';
import { isSlugFree } from '#db/taken-slugs';
import { picturesIn } from '#lib/article/pictures-in';
import { plainText } from '#lib/article/plain-text';
import { isSigned } from '#lib/newsroom/byline';
import type { GateFacts } from '#lib/newsroom/gates';
import { placeholdersIn } from '#lib/newsroom/placeholders';
import type { StoryState } from '#lib/newsroom/story';
import { countOpenSuggestions } from './working-text.ts';

/** Collects what the gates look at in one revision of a story; null when there is no such revision. */
export async function readGateFacts(
  q: Queries,
  story: StoryState,
  revisionId: number | null,
): Promise<GateFacts | null> {
  const revision = revisionId === null ? null : await getRevision(q, revisionId);
  return revision && gateFactsOf(q, story, revision);
}

/** Collects what the gates look at in a story's content, cut as a revision or not. */
export async function gateFactsOf(
  q: Queries,
  story: StoryState,
  content: RevisionContent,
): Promise<GateFacts> {
  const pictures = [...(content.lead ? [content.lead] : []), ...picturesIn(content.body)];
  const lacking = (word: 'alt' | 'caption' | 'credit') =>
    pictures.filter((picture) => picture[word].trim() === '').length;
  const text = plainText(content.body);
  return {
    headlineLength: graphemes(content.headline),
    standfirstLength: graphemes(content.standfirst),
    words: content.words,
    isSigned: isSigned({
      bylineText: content.bylineText,
      authorIds: content.authors.map(({ id }) => id),
    }),
    hasSection: content.sectionId !== null,
    picturesWithoutAlt: lacking('alt'),
    picturesWithoutCaption: lacking('caption'),
    picturesWithoutCredit: lacking('credit'),
    openSuggestions: await countOpenSuggestions(q, story.id),
    openBlockingComments: story.openBlockingComments,
    legalCheck: story.legalCheck,
    placeholders: placeholdersIn([content.headline, content.standfirst, text].join('\n')),
    slugIsFree: content.slug !== '' && (await isSlugFree(q, content.slug, story.id)),
  };
}

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

function graphemes(text: string): number {
  return [...segmenter.segment(text)].length;
}
