import { sql } from 'drizzle-orm';
import type { Language } from '#lib/newsroom/people';
import type { Queries } from './client.ts';
import { prepared } from './prepared.ts';
import { type ArticleCard, cardsByIds } from './published-cards.ts';
import { listLatest, listSection } from './published-lists.ts';
import { type ListedNote, listNewestNotes, listStatutoryNotes } from './published-notes.ts';
import { listSections, type PaperSection } from './published-paper.ts';
import { findPictureStory, type PictureStory } from './published-pictures.ts';
import { readSigners, type Signers } from './published-signers.ts';
import { articles } from './schema/published.ts';

const hole = sql.placeholder;

/**
 * What the front page is made of until somebody orders it by hand: no story twice in `latest`, `pictures` and `strips`. The
 * Vietnamese front carries every statutory correction that is due (Decree 237/2026, art. 19), another front its own.
 */
export type Front = {
  readonly latest: readonly ArticleCard[];
  readonly pictures: PictureStory | null;
  readonly strips: readonly FrontStrip[];
  /** Who signs the opinions among the strips: the others show nobody. */
  readonly signers: Signers;
  readonly statutory: readonly ListedNote[];
  readonly corrections: readonly ListedNote[];
};

type FrontStrip = { readonly section: PaperSection; readonly cards: readonly ArticleCard[] };

/** Reads the front page in a language: the newest articles, a strip of each section that has more, the notes. */
export async function readFront(
  q: Queries,
  {
    language,
    now,
    latest = 16,
    perSection = 4,
    questions = 6,
  }: { language: Language; now: number; latest?: number; perSection?: number; questions?: number },
): Promise<Front> {
  const { cards } = await listLatest(q, language, { limit: latest });
  const newest = cards.map((card) => card.storyId);
  const pictures = await findPictureStory(q, { language, besides: newest });
  const besides = pictures ? [...newest, pictures.card.storyId] : newest;
  const strips: FrontStrip[] = [];
  for (const section of await listSections(q)) {
    const limit = section.kind === 'questions' ? questions : perSection;
    const more = await listSection(q, { sectionId: section.id, language, besides }, { limit });
    if (more.cards.length > 0) strips.push({ section, cards: more.cards });
  }
  const opinions = strips.flatMap(({ section, cards }) => (section.kind === 'opinion' ? cards : []));
  const statutory = await listStatutoryNotes(q, now);
  return {
    latest: cards,
    pictures,
    strips,
    signers: await readSigners(q, opinions),
    statutory: language === 'vi' ? statutory : statutory.filter((note) => note.language === language),
    corrections: await listNewestNotes(q, { language, limit: 5 }),
  };
}

/**
 * Articles to read after this one, in its language, besides those that the page leads to already: those that share most
 * topics first, then the section's newest.
 */
export async function listRelated(
  q: Queries,
  story: { storyId: number; language: Language },
  { limit = 5, besides = [] }: { limit?: number; besides?: readonly number[] } = {},
): Promise<ArticleCard[]> {
  const { storyId, language } = story;
  const near = await relatedQuery(q).all({ storyId, language, limit: limit + besides.length });
  const fill = await neighboursQuery(q).all({
    storyId,
    language,
    limit: limit + near.length + besides.length,
  });
  const ids = new Set([...near, ...fill].map((row) => row.storyId));
  return cardsByIds(q, [...ids].filter((id) => !besides.includes(id)).slice(0, limit));
}

/** Of each of the story's topics the newest fifty are looked at, so that a topic of thousands costs no more. */
const relatedQuery = prepared((q) =>
  q
    .select({ storyId: articles.storyId })
    .from(articles)
    .innerJoin(
      sql`(
        select near.story_id, count(*) as shared from article_topics as own
        join article_topics as near on near.topic_id = own.topic_id and near.story_id <> own.story_id
          and near.published_at >= coalesce((
            select published_at from article_topics where topic_id = own.topic_id
            order by published_at desc limit 1 offset 50), 0)
        where own.story_id = ${hole('storyId')} group by near.story_id
      ) as shared_topics`,
      sql`shared_topics.story_id = ${articles.storyId}`,
    )
    // The plus keeps SQLite from walking through a language's whole paper and asking of each article whether it is near.
    .where(sql`+${articles.language} = ${hole('language')}`)
    .orderBy(sql`shared_topics.shared desc, ${articles.publishedAt} desc`)
    .limit(hole('limit'))
    .prepare(),
);

const neighboursQuery = prepared((q) =>
  q
    .select({ storyId: articles.storyId })
    .from(articles)
    .where(
      sql`${articles.sectionId} = (select section_id from articles where story_id = ${hole('storyId')})
        and ${articles.language} = ${hole('language')} and ${articles.storyId} <> ${hole('storyId')}`,
    )
    .orderBy(sql`${articles.publishedAt} desc`)
    .limit(hole('limit'))
    .prepare(),
);
