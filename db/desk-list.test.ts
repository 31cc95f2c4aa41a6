import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Actor } from '#lib/newsroom/people';
import type { Database } from './client.ts';
import { countDeskStories, getDeskStory, listDeskStories, listMyStories } from './desk-list.ts';
import { deskStoriesFrom } from './desk-rows.ts';
import { changes, comments, stories } from './schema/stories.ts';
import { recordStoryAuthors } from './stories.ts';
import { aContributor, anAuthor, anEditor, aReporter, aSection, openTestDb } from './testing.ts';

type StoryWish = Partial<typeof stories.$inferInsert>;

async function aStory(db: Database, owner: Actor, wish: StoryWish = {}): Promise<number> {
  const row = { createdBy: owner.personId, createdAt: 1, touchedAt: 1, stageSince: 1, ...wish };
  const { id } = await db.transaction((tx) => tx.insert(stories).values(row).returning().get());
  return id;
}

const idsOf = (page: { stories: readonly { id: number }[] }) => page.stories.map((story) => story.id);

describe('the desk’s list', () => {
  it('shows open stories, the last touched first, page by page', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const editor = await anEditor(db);
    for (let i = 1; i <= 5; i++) await aStory(db, lan, { touchedAt: i === 2 ? 3 : i, stage: 'submitted' });
    await aStory(db, lan, { stage: 'done', touchedAt: 99 });
    await aStory(db, lan, { stage: 'spiked', touchedAt: 99 });
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page = await listDeskStories(db, editor, { limit: 2, cursor });
      seen.push(...idsOf(page));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    expect(idsOf(await listDeskStories(db, editor, { stage: 'done' }))).toEqual([6]);
    expect(idsOf(await listDeskStories(db, editor, { stage: 'all' }))).toHaveLength(7);
  });

  it('orders by need: longest waiting, earliest deadline', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const editor = await anEditor(db);
    await aStory(db, lan, { stageSince: 30, deadlineAt: 500 });
    await aStory(db, lan, { stageSince: 10 });
    await aStory(db, lan, { stageSince: 20, deadlineAt: 400 });
    expect(idsOf(await listDeskStories(db, editor, { order: 'waiting' }))).toEqual([2, 3, 1]);
    expect(idsOf(await listDeskStories(db, editor, { order: 'deadline' }))).toEqual([3, 1]);
    expect(idsOf(await listDeskStories(db, editor, { deadlineBefore: 450 }))).toEqual([3]);
    expect(idsOf(await listDeskStories(db, editor, { hasDeadline: false }))).toEqual([2]);
    const first = await listDeskStories(db, editor, { order: 'waiting', limit: 1 });
    expect(idsOf(await listDeskStories(db, editor, { order: 'waiting', cursor: first.next }))).toEqual([
      3, 1,
    ]);
  });

  it('finds by words of the headline without accents, by number, and takes odd words as words', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const editor = await anEditor(db);
    const id = await aStory(db, lan, { headline: 'Đường 100% mới', headlineFolded: 'duong 100% moi' });
    await aStory(db, lan, { headline: 'Bến phà', headlineFolded: 'ben pha' });
    for (const search of ['Đường', 'duong moi', 'MOI duong', '100%', `#${id}`, ` ${id} `])
      expect(idsOf(await listDeskStories(db, editor, { search })), search).toEqual([id]);
    for (const search of ['duong pha', '%', "'", '\\', '_', '999999'])
      expect(idsOf(await listDeskStories(db, editor, { search })), search).toEqual(
        search === '%' ? [id] : [],
      );
    expect(idsOf(await listDeskStories(db, editor, { search: '   ' }))).toHaveLength(2);
  });

  it('filters by section and by person: who started it, signs it, or has claimed it', async () => {
    const db = await openTestDb();
    const [lan, binh, editor] = [await aReporter(db), await aReporter(db), await anEditor(db)];
    const section = await aSection(db);
    const author = await anAuthor(db, { personId: binh.personId });
    const started = await aStory(db, binh, { touchedAt: 3 });
    const signed = await aStory(db, lan, { touchedAt: 2, sectionId: section.id });
    await db.transaction((tx) => recordStoryAuthors(tx, signed, [author.id]));
    const claimed = await aStory(db, lan, { touchedAt: 1, claimedBy: editor.personId, stage: 'in_review' });
    expect(idsOf(await listDeskStories(db, editor, { personId: binh.personId }))).toEqual([started, signed]);
    expect(idsOf(await listDeskStories(db, editor, { mine: true }))).toEqual([claimed]);
    expect(idsOf(await listDeskStories(db, editor, { sectionId: section.id }))).toEqual([signed]);
  });

  it('shows contributors only their own, in lists, counts and one by one', async () => {
    const db = await openTestDb();
    const [an, lan] = [await aContributor(db), await aReporter(db)];
    const own = await aStory(db, an);
    const other = await aStory(db, lan, { stage: 'submitted' });
    expect(idsOf(await listDeskStories(db, an, { stage: 'all' }))).toEqual([own]);
    expect((await countDeskStories(db, an)).byStage).toMatchObject({ draft: 1, submitted: 0 });
    expect(await getDeskStory(db, an, other)).toBeNull();
    expect(await getDeskStory(db, an, own)).toMatchObject({ id: own });
    expect(await getDeskStory(db, lan, own)).toMatchObject({ id: own });
    expect(await getDeskStory(db, lan, 999)).toBeNull();
  });

  it('counts by stage and section', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const section = await aSection(db);
    await aStory(db, lan, { sectionId: section.id });
    await aStory(db, lan, { sectionId: section.id, stage: 'submitted' });
    await aStory(db, lan);
    const counts = await countDeskStories(db, lan);
    expect(counts.byStage).toMatchObject({ draft: 2, submitted: 1, done: 0 });
    expect(counts.bySection[section.id]).toMatchObject({ draft: 1, submitted: 1 });
    expect(counts.bySection['']).toMatchObject({ draft: 1 });
  });
});

describe('a person’s own stories', () => {
  it('are grouped by stage, beside what they have claimed', async () => {
    const db = await openTestDb();
    const [lan, editor] = [await aReporter(db), await anEditor(db)];
    const returned = await aStory(db, lan, { stage: 'returned' });
    const draft = await aStory(db, lan);
    const review = await aStory(db, lan, { stage: 'in_review', claimedBy: editor.personId });
    const mine = await listMyStories(db, lan);
    expect(mine.own.returned?.map(({ id }) => id)).toEqual([returned]);
    expect(mine.own.draft?.map(({ id }) => id)).toEqual([draft]);
    expect(mine.own.in_review?.[0]?.claimedBy?.id).toBe(editor.personId);
    expect(mine.claimed).toEqual([]);
    expect((await listMyStories(db, editor)).claimed.map(({ id }) => id)).toEqual([review]);
    expect(mine.cutOff).toEqual([]);
  });

  it('of one stage are a hundred, the last touched, and it is said when there are more', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    for (let number = 0; number < 101; number++) await aStory(db, lan, { stage: 'done' });
    const { own, cutOff } = await listMyStories(db, lan);
    expect(own.done).toHaveLength(100);
    expect(cutOff).toEqual(['done']);
  });
});

describe('a row of the desk', () => {
  it('says who signs in order, the open change and the embargo', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const [first, second] = [
      await anAuthor(db, { name: 'Mai Ngạn' }),
      await anAuthor(db, { name: 'Đỗ Khê' }),
    ];
    const id = await aStory(db, lan, { embargoUntil: 5, firstPublishedAt: 1 });
    await db.transaction(async (tx) => {
      await recordStoryAuthors(tx, id, [second.id, first.id]);
      const change = { storyId: id, openedBy: lan.personId, openedAt: 1, baseRevisionId: 1 };
      await tx.insert(changes).values({ ...change, kind: 'update', discardedAt: 2 });
      await tx.insert(changes).values({ ...change, kind: 'correction' });
    });
    expect((await listDeskStories(db, lan)).stories).toMatchObject([
      { authorNames: ['Đỗ Khê', 'Mai Ngạn'], openChange: 'correction', embargo: { until: 5 } },
    ]);
    await db.transaction((tx) =>
      tx.update(stories).set({ embargoIndefinite: true }).where(eq(stories.id, id)),
    );
    expect(await getDeskStory(db, lan, id)).toMatchObject({
      embargo: 'indefinite',
      authors: [{ id: second.id }, { id: first.id }],
    });
  });
});

describe('open threads', () => {
  it('are counted in the rows of the desk, and of them those that block; settled ones and replies are not', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db);
    const [first, second] = [await aStory(db, lan, { touchedAt: 2 }), await aStory(db, lan)];
    const said = { personId: lan.personId, text: 'Xem lại.', createdAt: 1 };
    await db.transaction(async (tx) => {
      await tx.insert(comments).values([
        { ...said, storyId: first },
        { ...said, storyId: first, isBlocking: true },
        { ...said, storyId: first, parentId: 1 },
        { ...said, storyId: first, isBlocking: true, resolvedAt: 2, resolvedBy: lan.personId },
        { ...said, storyId: second, resolvedAt: 2, resolvedBy: lan.personId },
      ]);
    });
    const { stories: rows } = await listDeskStories(db, lan);
    expect(rows).toMatchObject([
      { id: first, openComments: 2, blockingComments: 1 },
      { id: second, openComments: 0, blockingComments: 0 },
    ]);
    expect((await listMyStories(db, lan)).own.draft?.[0]).toMatchObject({ openComments: 2 });
  });

  it('are found in their own index, story by story, and never by reading the comments', async () => {
    const db = await openTestDb();
    const query = deskStoriesFrom(db).limit(60).getSQL();
    const plan = await db.all<{ detail: string }>(sql`explain query plan ${query}`);
    const aboutComments = plan.map(({ detail }) => detail).filter((detail) => /\bc\b/.test(detail));
    expect(aboutComments).toHaveLength(2);
    for (const detail of aboutComments)
      expect(detail).toContain('SEARCH c USING INDEX comments_open (story_id=?');
  });
});
