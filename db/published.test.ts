import { readdir, readFile } from 'node:fs/promises';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Database } from './client.ts';
import {
  countMatches,
  findAddress,
  findArticle,
  findAuthor,
  findPublicPicture,
  findRedirect,
  findSection,
  findTopic,
  listAuthor,
  listAuthors,
  listCorrections,
  listFeed,
  listLatest,
  listLiveAuthors,
  listLiveSections,
  listLiveTopics,
  listNewsSince,
  listRelated,
  listRetractions,
  listSection,
  listSections,
  listSectionsWithCounts,
  listSitemap,
  listSitemapParts,
  listStatutoryNotes,
  listTopic,
  readFront,
  readPaper,
  searchArticles,
  suggestHeadlines,
} from './published.ts';
import { media } from './schema/media.ts';
import { articleNotes, articles } from './schema/published.ts';
import { stories } from './schema/stories.ts';
import { revisions } from './schema/text.ts';
import { putNotice, takeOffShelf } from './shelf.ts';
import { anArticle, anAuthor, aPicture, aSection, aTopic, openTestDb } from './testing.ts';

/** A small paper: one section, author, topic and picture, and a live story that has all of them. */
async function aPaper() {
  const db = await openTestDb();
  const section = await aSection(db, { slug: 'song-nuoc', nameVi: 'Sông nước' });
  const author = await anAuthor(db, { slug: 'mai-ngan', name: 'Mai Ngạn' });
  const topic = await aTopic(db, { slug: 'ben-pha', name: 'Bến phà' });
  const picture = await aPicture(db);
  const about = {
    sectionId: section.id,
    authorIds: [author.id],
    topicIds: [topic.id],
    leadId: picture.id,
  };
  const storyId = await anArticle(db, { ...about, headline: 'Bến phà mở lại', publishedAt: 1_000 });
  return { db, section, author, topic, picture, about, storyId };
}

/** Everything that readers' queries can say of a paper. */
async function allThatReadersGet(db: Database, paper: Awaited<ReturnType<typeof aPaper>>) {
  const { section, author, topic, picture, storyId } = paper;
  return JSON.stringify([
    await findArticle(db, storyId),
    await findAddress(db, storyId),
    await listLatest(db, 'vi'),
    await listSection(db, { sectionId: section.id, language: 'vi' }),
    await listTopic(db, { topicId: topic.id }),
    await listAuthor(db, { authorId: author.id }),
    await readFront(db, { language: 'vi', now: 2_000 }),
    await listRelated(db, { storyId: storyId + 1, language: 'vi' }),
    await listFeed(db, { language: 'vi' }),
    await listFeed(db, { language: 'vi', sectionId: section.id }),
    await listSitemap(db),
    await listSitemapParts(db),
    await listLiveSections(db, 'vi'),
    await listLiveTopics(db, { language: 'vi', limit: 9 }),
    await listLiveAuthors(db, { limit: 9 }),
    await listNewsSince(db, 0),
    await listCorrections(db),
    await listStatutoryNotes(db, 0),
    await listRetractions(db),
    await listSections(db),
    await listSectionsWithCounts(db, 'vi'),
    await findSection(db, 'song-nuoc'),
    await findTopic(db, 'ben-pha'),
    await findAuthor(db, 'mai-ngan'),
    await listAuthors(db),
    await readPaper(db),
    await findRedirect(db, '/cu'),
    await findPublicPicture(db, picture.id),
    await searchArticles(db, EVERYTHING),
    await searchArticles(db, EVERYTHING, { order: 'newest', language: 'vi', sectionId: section.id }),
    await countMatches(db, EVERYTHING),
    await suggestHeadlines(db, '"b" *'),
  ]);
}

/** Finds every article of these tests. */
const EVERYTHING = { match: '"ben" OR "bi" OR "tin"', ranked: '"ben" OR "bi" OR "tin"', words: ['ben'] };

const DESK_TABLES = [
  'stories',
  'story_authors',
  'story_topics',
  'taken_slugs',
  'changes',
  'comments',
  'working_copies',
  'working_copy_updates',
  'working_copy_writers',
  'events',
  'notifications',
  'outbox',
  'people',
  'held_roles',
  'sessions',
];

it('names to readers those alone who have written something they can read, in the order of a list of names', async () => {
  const { db, about } = await aPaper();
  await anAuthor(db, { slug: 'chua-co-bai', name: 'Bùi Chưa' });
  const { id } = await anAuthor(db, { slug: 'an-binh', name: 'An Bình' });
  await anArticle(db, { ...about, authorIds: [id], headline: 'Chợ nổi', publishedAt: 2_000 });
  expect((await listAuthors(db)).map(({ slug }) => slug)).toEqual(['an-binh', 'mai-ngan']);
});

describe('readers', () => {
  it('find an article with all that its page says', async () => {
    const { db, author, topic, picture, storyId } = await aPaper();
    expect(await findArticle(db, storyId)).toMatchObject({
      kind: 'article',
      headline: 'Bến phà mở lại',
      address: expect.stringMatching(new RegExp(`^/song-nuoc/.+-${storyId}$`)),
      section: { slug: 'song-nuoc', nameVi: 'Sông nước' },
      signers: [{ id: author.id, slug: 'mai-ngan' }],
      topics: [{ slug: topic.slug }],
      lead: { mediaId: picture.id, width: 1600, height: 900 },
      pictures: { [picture.id]: { width: 1600 } },
      notes: [],
      pair: null,
    });
    expect(await findArticle(db, storyId + 1)).toBeNull();
  });

  it('page through a list without losing or repeating one, also of the same moment', async () => {
    const { db, about } = await aPaper();
    for (let i = 0; i < 6; i++) await anArticle(db, { ...about, publishedAt: i < 4 ? 500 : 500 + i });
    const lists = [
      (before: string | null) => listLatest(db, 'vi', { limit: 2, before }),
      (before: string | null) =>
        listSection(db, { sectionId: about.sectionId, language: 'vi' }, { limit: 2, before }),
      (before: string | null) => listTopic(db, { topicId: about.topicIds[0] ?? '' }, { limit: 2, before }),
      (before: string | null) => listAuthor(db, { authorId: about.authorIds[0] ?? '' }, { limit: 2, before }),
    ];
    for (const list of lists) {
      const seen: number[] = [];
      let before: string | null = null;
      do {
        const page = await list(before);
        seen.push(...page.cards.map((card) => card.storyId));
        before = page.next;
      } while (before);
      expect(seen).toEqual([1, 7, 6, 5, 4, 3, 2]);
    }
    expect((await listLatest(db, 'vi', { before: "1'; drop" })).cards).toHaveLength(7);
  });

  it('see related articles by shared topics, then by section', async () => {
    const { db, about, storyId } = await aPaper();
    const near = await anArticle(db, { topicIds: about.topicIds, publishedAt: 10 });
    const sameSection = await anArticle(db, { sectionId: about.sectionId, publishedAt: 900 });
    await anArticle(db, { publishedAt: 950 });
    const related = await listRelated(db, { storyId, language: 'vi' });
    expect(related.map((card) => card.storyId)).toEqual([near, sameSection]);
    const others = await listRelated(db, { storyId, language: 'vi' }, { limit: 1, besides: [near] });
    expect(others.map((card) => card.storyId)).toEqual([sameSection]);
  });

  it('read public notes on corrections page and front, the statutory one for its days', async () => {
    const { db, storyId } = await aPaper();
    const note = { storyId, headline: 'Bến phà mở lại', publishedAt: 1_100 };
    await db.transaction(async (tx) => {
      await tx.insert(articleNotes).values({ ...note, changeId: 1, kind: 'correction', wrongText: '120' });
      await tx
        .insert(articleNotes)
        .values({ ...note, changeId: 2, kind: 'statutory_correction', frontUntil: 2_000 });
    });
    expect((await listCorrections(db)).notes.map((line) => line.changeId)).toEqual([2, 1]);
    expect(await listStatutoryNotes(db, 1_999)).toHaveLength(1);
    expect(await listStatutoryNotes(db, 2_000)).toHaveLength(0);
    expect(await findArticle(db, storyId)).toMatchObject({ notes: [{ changeId: 2 }, { changeId: 1 }] });
  });

  it('get a picture only while a live article shows it or an author they read has it as portrait', async () => {
    const { db, picture, storyId } = await aPaper();
    const unused = await aPicture(db);
    const portrait = await aPicture(db);
    await anAuthor(db, { id: 'nobody', portraitId: portrait.id });
    expect(await findPublicPicture(db, picture.id)).toMatchObject({ id: picture.id });
    expect(await findPublicPicture(db, unused.id)).toBeNull();
    expect(await findPublicPicture(db, portrait.id)).toBeNull();
    await anArticle(db, { authorIds: ['nobody'] });
    expect(await findPublicPicture(db, portrait.id)).not.toBeNull();

    await db.transaction((tx) => tx.update(media).set({ revokedAt: 5 }).where(eq(media.id, picture.id)));
    expect(await findPublicPicture(db, picture.id)).toBeNull();
    expect(await findArticle(db, storyId)).toMatchObject({ lead: null, pictures: {} });
  });

  it('find the notice of a story that was live', async () => {
    const { db, storyId } = await aPaper();
    const put = (kind: 'withdrawn' | 'retracted', note: string) =>
      db.transaction((tx) => putNotice(tx, storyId, { kind, note, now: 3_000 }));
    await put('withdrawn', '');
    expect(await findArticle(db, storyId)).toMatchObject({ kind: 'withdrawn', headline: '', note: '' });
    expect(await findAddress(db, storyId)).toMatch(new RegExp(`^/song-nuoc/.*-${storyId}$`));
    expect(await findAddress(db, storyId + 1)).toBeNull();
    expect(await listRetractions(db)).toEqual([]);
    await put('retracted', 'Nguồn tin sai.');
    expect(await findArticle(db, storyId)).toMatchObject({ kind: 'retracted', note: 'Nguồn tin sai.' });
    expect(await listRetractions(db)).toHaveLength(1);
  });
});

describe('the wall between desk and readers', () => {
  it('stands: readers are served with every table of the desk gone', async () => {
    const paper = await aPaper();
    await paper.db.transaction(async (tx) => {
      for (const table of DESK_TABLES)
        await tx.run(sql.raw(`alter table ${table} rename to hidden_${table}`));
    });
    expect(await allThatReadersGet(paper.db, paper)).toContain('Bến phà mở lại');
  });

  it('is in the imports: no readers’ module knows a table of the desk', async () => {
    const names = (await readdir(import.meta.dirname)).filter(
      (name) => /^(published|search-index).*\.ts$/.test(name) && !name.includes('.test.'),
    );
    for (const name of names) {
      const source = await readFile(`${import.meta.dirname}/${name}`, 'utf8');
      expect(source, name).not.toMatch(
        /schema\/(stories|ledger|people)|\.\/(stories|revisions|working|desk)/,
      );
      expect(source, name).not.toMatch(/workingCop/);
    }
    expect(names.length).toBeGreaterThan(5);
  });

  it.each(['draft', 'submitted', 'in_review', 'returned', 'approved', 'scheduled', 'spiked'] as const)(
    'shows nothing of a story in stage %s, embargoed or not',
    async (stage) => {
      const paper = await aPaper();
      const { db, about } = paper;
      const secret = await anArticle(db, {
        ...about,
        headline: 'BÍ MẬT',
        text: 'BÍ MẬT',
        standfirst: 'BÍ MẬT',
      });
      await db.transaction(async (tx) => {
        await takeOffShelf(tx, secret);
        await tx
          .update(stories)
          .set({ stage, visibility: 'none', embargoIndefinite: true, scheduledFor: 1 })
          .where(eq(stories.id, secret));
      });
      expect(await allThatReadersGet(db, { ...paper, storyId: secret })).not.toContain('BÍ MẬT');
      expect(await findArticle(db, secret)).toBeNull();
    },
  );

  it('shows the live revision of a story under change, not the newer one', async () => {
    const paper = await aPaper();
    const { db, storyId } = paper;
    await db.transaction(async (tx) => {
      const live = await tx.select().from(revisions).where(eq(revisions.storyId, storyId)).get();
      if (!live) throw new Error('No revision.');
      const { id: _id, ...copy } = live;
      await tx.insert(revisions).values({ ...copy, number: 2, headline: 'BÍ MẬT', standfirst: 'BÍ MẬT' });
      await tx.update(stories).set({ headline: 'BÍ MẬT' }).where(eq(stories.id, storyId));
    });
    expect(await allThatReadersGet(db, paper)).not.toContain('BÍ MẬT');
    expect(await db.$count(articles)).toBe(1);
  });

  it.each(['withdrawn', 'retracted'] as const)('shows no text of a %s story', async (kind) => {
    const paper = await aPaper();
    const { db, about } = paper;
    const gone = await anArticle(db, { ...about, headline: 'Tin cũ', text: 'BÍ MẬT', standfirst: 'BÍ MẬT' });
    await db.transaction((tx) => putNotice(tx, gone, { kind, note: 'Lý do', now: 5 }));
    const seen = await allThatReadersGet(db, { ...paper, storyId: gone });
    expect(seen).not.toContain('BÍ MẬT');
    expect((await listLatest(db, 'vi')).cards.map((card) => card.storyId)).toEqual([paper.storyId]);
  });
});
