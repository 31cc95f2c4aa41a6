import type { ArticleStory } from '#components/article/article-story.ts';
import type { PictureFile } from '#components/article/picture';
import type { NoteFacts } from '#components/site/public-note';
import { getAuthor } from '#db/authors';
import { findOpenChange } from '#db/changes';
import type { Queries } from '#db/client';
import { getPicture } from '#db/media';
import { findArticle, readPointedTo } from '#db/published';
import { articleAddress } from '#db/published-cards';
import { getNumberedRevision, type RevisionContent } from '#db/revisions';
import { getSection } from '#db/sections';
import { getStory, readStoryState, type StoryRow } from '#db/stories';
import { listTopics } from '#db/topics';
import { picturesIn } from '#lib/article/pictures-in';
import { upgradeDocument } from '#lib/article/upgrade';
import { readPresentContent } from '#lib/desk/present-content';
import { translator } from '#lib/i18n/translate';
import { mayRead } from '#lib/newsroom/access';
import { requiredFields } from '#lib/newsroom/corrections';
import type { Actor } from '#lib/newsroom/people';

export type Proof = { readonly story: ArticleStory; readonly notes: readonly NoteFacts[] };

/**
 * Sets a story as readers would see it: the text being typed, or one of its revisions by number. Null when there is no
 * such story or revision for this person. What has no date yet has today's.
 */
export async function readProof(
  q: Queries,
  actor: Actor,
  asked: { storyId: number; revision: number | null; now: number },
): Promise<Proof | null> {
  const { storyId, revision, now } = asked;
  const state = await readStoryState(q, storyId);
  const row = await getStory(q, storyId);
  if (!state || !row || !mayRead(actor, state)) return null;
  const content =
    revision === null
      ? await readPresentContent(q, storyId)
      : await getNumberedRevision(q, storyId, revision);
  if (!content) return null;
  const story = await setStory(q, row, content, now);
  const coming = revision === null ? await comingNote(q, storyId, content.headline, now) : [];
  const live = await findArticle(q, storyId);
  return { story, notes: [...coming, ...(live?.kind === 'article' ? live.notes : [])] };
}

async function setStory(
  q: Queries,
  row: StoryRow,
  content: RevisionContent,
  now: number,
): Promise<ArticleStory> {
  const { language, headline, standfirst, bylineText, dateline, eventDate, aiNote, endMark, words } = content;
  const section = content.sectionId === null ? null : await getSection(q, content.sectionId);
  const topics = await listTopics(q);
  const body = upgradeDocument(content.body, content.schemaVersion);
  const lead = content.lead && (await pictureFile(q, content.lead.mediaId));
  return {
    ...{ language, headline, standfirst, bylineText, dateline, eventDate, aiNote, endMark, words, body },
    storyId: row.id,
    address: section ? articleAddress(section.slug, content.slug, row.id) : '',
    section: section ?? { slug: '', nameVi: none('vi'), nameEn: none('en') },
    signers: await Promise.all(content.authors.map((author) => signerOf(q, author))),
    lead: content.lead && lead ? { ...content.lead, ...lead } : null,
    topics: content.topicIds.flatMap((id) => topics.find((topic) => topic.id === id) ?? []),
    pictures: await picturesOf(q, body),
    related: await readPointedTo(q, [body]),
    publishedAt: row.firstPublishedAt ?? now,
    updatedAt: row.publicUpdatedAt === row.firstPublishedAt ? null : row.publicUpdatedAt,
    pair: null,
  };
}

const none = (language: 'vi' | 'en') => translator(language, 'writing')('preview.noSection');

async function signerOf(q: Queries, { id, name }: RevisionContent['authors'][number]) {
  const author = await getAuthor(q, id);
  return { id, name, slug: author?.slug ?? null, portraitId: author?.portraitId ?? null };
}

async function picturesOf(q: Queries, body: RevisionContent['body']): Promise<ArticleStory['pictures']> {
  const files = await Promise.all(picturesIn(body).map(({ mediaId }) => pictureFile(q, mediaId)));
  return Object.fromEntries(files.flatMap((file) => (file ? [[file.mediaId, file]] : [])));
}

/** A picture that was taken away from readers is not in the proof either. */
async function pictureFile(q: Queries, mediaId: string): Promise<PictureFile | null> {
  const picture = await getPicture(q, mediaId);
  if (!picture || picture.revokedAt !== null) return null;
  const { width, height, focalX, focalY } = picture;
  return { mediaId, width, height, focalX, focalY };
}

/** What the open change will say to readers, as far as it is filled in. */
async function comingNote(q: Queries, storyId: number, headline: string, now: number): Promise<NoteFacts[]> {
  const change = await findOpenChange(q, storyId);
  if (!change || requiredFields(change.kind).length === 0) return [];
  const { note, wrongText, rightText, workTitle, workSection, workDate } = change;
  const form = { note, wrongText, rightText, workTitle, workSection, workDate };
  return [{ ...form, changeId: change.id, kind: change.kind, headline, publishedAt: now }];
}
