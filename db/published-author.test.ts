import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { listBelongings, readAuthorFacts, readSectionCompany } from './published.ts';
import { media } from './schema/media.ts';
import { articleNotes } from './schema/published.ts';
import { anArticle, anAuthor, aPicture, aSection, aTopic, openTestDb } from './testing.ts';

const on = (day: string) => Date.parse(`${day}T08:00+07:00`);

it('an author’s page says where they write, since which years, and how often they were corrected', async () => {
  const db = await openTestDb();
  const [river, town] = [await aSection(db), await aSection(db)];
  const portrait = await aPicture(db, { width: 800, height: 1000 });
  const { id } = await anAuthor(db, { portraitId: portrait.id });
  const write = (sectionId: string, day: string) =>
    anArticle(db, { sectionId, authorIds: [id], publishedAt: on(day) });
  const wrong = await write(river.id, '2021-05-01');
  await write(river.id, '2023-12-31');
  await write(town.id, '2026-01-01');
  await anArticle(db, { sectionId: town.id, publishedAt: on('2025-01-01') });
  const note = { storyId: wrong, headline: 'Bến phà', publishedAt: 1 };
  await db.transaction(async (tx) => {
    await tx.insert(articleNotes).values({ ...note, changeId: 1, kind: 'correction' });
    await tx.insert(articleNotes).values({ ...note, changeId: 2, kind: 'clarification' });
  });
  expect(await readAuthorFacts(db, id)).toMatchObject({
    articles: 3,
    corrections: 1,
    sections: [{ slug: river.slug }, { slug: town.slug }],
    years: [2026, 2023, 2021],
    portrait: { mediaId: portrait.id, width: 800, height: 1000, focalX: 500, focalY: 500 },
  });
  await db.transaction((tx) => tx.update(media).set({ revokedAt: 5 }).where(eq(media.id, portrait.id)));
  expect((await readAuthorFacts(db, id)).portrait).toBeNull();
});

it('what readers are told of authors and sections comes from none of the desk’s tables', async () => {
  const db = await openTestDb();
  const { id } = await anAuthor(db);
  const { id: sectionId } = await aSection(db);
  const topic = await aTopic(db, { kind: 'series' });
  const storyId = await anArticle(db, { sectionId, authorIds: [id], topicIds: [topic.id] });
  await db.transaction(async (tx) => {
    for (const table of ['stories', 'story_authors', 'story_topics', 'changes', 'working_copies', 'events'])
      await tx.run(sql.raw(`alter table ${table} rename to hidden_${table}`));
  });
  expect(await readAuthorFacts(db, id)).toMatchObject({ articles: 1 });
  expect((await readSectionCompany(db, { sectionId, language: 'vi' })).writers).toHaveLength(1);
  expect(await listBelongings(db, { storyId, language: 'vi' })).toHaveLength(1);
});

it('a year begins at midnight in Vietnam', async () => {
  const db = await openTestDb();
  const { id } = await anAuthor(db);
  await anArticle(db, { authorIds: [id], publishedAt: Date.parse('2026-01-01T00:00+07:00') });
  await anArticle(db, { authorIds: [id], publishedAt: Date.parse('2025-12-31T23:59+07:00') });
  expect((await readAuthorFacts(db, id)).years).toEqual([2026, 2025]);
});

it('a section says what it is about and who writes in it, the most often first', async () => {
  const db = await openTestDb();
  const [river, town] = [await aSection(db), await aSection(db)];
  const [ferry, flood, market] = [await aTopic(db), await aTopic(db), await aTopic(db)];
  const [mai, do_] = [await anAuthor(db), await anAuthor(db)];
  const about = { sectionId: river.id, publishedAt: 1_000 };
  await anArticle(db, { ...about, topicIds: [ferry.id], authorIds: [mai.id] });
  await anArticle(db, { ...about, topicIds: [flood.id], authorIds: [do_.id, mai.id] });
  await anArticle(db, { ...about, topicIds: [flood.id] });
  await anArticle(db, { sectionId: town.id, topicIds: [market.id], authorIds: [do_.id] });
  await anArticle(db, { ...about, language: 'en', topicIds: [market.id], authorIds: [mai.id] });
  const { topics, writers } = await readSectionCompany(db, { sectionId: river.id, language: 'vi' });
  expect(topics.map(({ slug }) => slug)).toEqual([flood.slug, ferry.slug]);
  expect(writers).toEqual([
    { slug: mai.slug, name: mai.name, articles: 3, portrait: null },
    { slug: do_.slug, name: do_.name, articles: 2, portrait: null },
  ]);
});
