import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readSearch } from '#lib/text/search-terms';
import type { Database } from './client.ts';
import { countMatches, searchArticles, suggestHeadlines } from './published.ts';
import { putInSearchIndex, removeFromSearchIndex } from './search-index.ts';
import { takeOffShelf } from './shelf.ts';
import { type ArticleWish, anArticle, anAuthor, aSection, aTopic, openTestDb } from './testing.ts';

const migration = (tag: string) => readFileSync(join(import.meta.dirname, `migrations/${tag}.sql`), 'utf8');
const COUNTED = migration('0019_counted_with_the_words');
const COUNTED_AS_THEIR_OWN = migration('0021_counted_under_ones_own');

const folded = (text: string) =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** An article that the search knows. */
async function aFoundArticle(db: Database, wish: ArticleWish): Promise<number> {
  const id = await anArticle(db, wish);
  const title = (wish.headline ?? '').toLowerCase();
  const body = (wish.text ?? '').toLowerCase();
  const text = { title, body, titleFolded: folded(title), bodyFolded: folded(body) };
  await db.transaction((tx) => putInSearchIndex(tx, id, text));
  return id;
}

/** The expression of the scheme: folded words decide what is found, exact ones and phrases what comes first. */
function asking(typed: string) {
  const exact = typed.toLowerCase().split(' ');
  const words = exact.map(folded);
  const all = (list: string[]) => list.map((word) => `"${word}"`).join(' AND ');
  const match = `({title_f body_f}:(${all(words)}))`;
  const ranked = [
    match,
    `({title_f body_f}:"${words.join(' ')}")`,
    `({title body}:(${all(exact)}))`,
    `({title body}:"${exact.join(' ')}")`,
  ].join(' OR ');
  return { match, ranked, words };
}

/** Entries of the index alone, all of the same headline. */
async function fillIndex(
  db: Database,
  { from, until, sectionId }: { from: number; until: number; sectionId: string },
): Promise<void> {
  const entries = sql`with recursive entry(id) as (select ${from} union all select id + 1 from entry where id < ${until})`;
  await db.transaction(async (tx) => {
    await tx.run(
      sql`insert into search_entries (entry_id, story_id, section_id) ${entries} select id, id, ${sectionId} from entry`,
    );
    await tx.run(
      sql`insert into article_search (rowid, title_f) ${entries} select id, 'nuoc len' from entry`,
    );
  });
}

const idsOf = (page: { hits: readonly { storyId: number }[] }) => page.hits.map((hit) => hit.storyId);

describe('search', () => {
  it('reads the words of what was kept under an older schema', async () => {
    const db = await openTestDb();
    const blocks = [
      { type: 'marquee' },
      { type: 'paragraph', content: [{ type: 'text', text: 'Nước lên.' }] },
    ];
    await aFoundArticle(db, { headline: 'Bến phà', blocks });
    const [hit] = (await searchArticles(db, asking('ben pha'))).hits;
    expect(hit?.text).toBe('Nước lên.');
  });

  it('finds without accents, exact accents and neighbours first', async () => {
    const db = await openTestDb();
    const care = await aFoundArticle(db, { headline: 'Dưỡng sinh cho người cao tuổi' });
    const road = await aFoundArticle(db, { headline: 'Đường cao tốc' });
    const sugar = await aFoundArticle(db, { headline: 'Giá đường vẫn cao' });
    const plain = idsOf(await searchArticles(db, asking('duong cao')));
    expect(plain[0]).toBe(road);
    expect(new Set(plain)).toEqual(new Set([care, road, sugar]));
    expect(idsOf(await searchArticles(db, asking('đường cao')))).toEqual([road, sugar, care]);
    expect(idsOf(await searchArticles(db, asking('khong co')))).toEqual([]);
    expect(idsOf(await searchArticles(db, { match: '', ranked: '', words: [] }))).toEqual([]);
  });

  it('gives the newest first by first publication, not by number, and pages without repeating', async () => {
    const db = await openTestDb();
    const second = 1_000;
    const times = [5, 9, 1, 9, 7].map((at) => at * second);
    const ids: number[] = [];
    for (const publishedAt of times) ids.push(await aFoundArticle(db, { headline: 'Nước lên', publishedAt }));
    const [a, b, c, d, e] = ids;
    for (const order of ['newest', 'best'] as const) {
      const seen: number[] = [];
      let cursor: string | null = null;
      do {
        const page = await searchArticles(db, asking('nuoc'), { order, cursor, limit: 2 });
        expect(page.order).toBe(order);
        seen.push(...idsOf(page));
        cursor = page.next;
      } while (cursor);
      expect(seen, order).toEqual([d, b, e, a, c]);
    }
    expect(idsOf(await searchArticles(db, asking('nuoc'), { cursor: "'; drop" }))).toHaveLength(5);
  });

  it('narrows by section, author, topic, language and date', async () => {
    const db = await openTestDb();
    const [section, author] = [await aSection(db), await anAuthor(db)];
    const headline = 'Nước lên';
    const old = await aFoundArticle(db, { headline, publishedAt: 10_000, sectionId: section.id });
    const recent = await aFoundArticle(db, { headline, publishedAt: 20_500, authorIds: [author.id] });
    const english = await aFoundArticle(db, { headline, publishedAt: 30_000, language: 'en' });
    const terms = asking('nuoc');
    const by = async (filters: object) =>
      idsOf(await searchArticles(db, terms, { order: 'newest', ...filters }));
    expect(await by({})).toEqual([english, recent, old]);
    expect(await by({ sectionId: section.id })).toEqual([old]);
    expect(await by({ authorId: author.id })).toEqual([recent]);
    expect(await by({ topicId: 'none' })).toEqual([]);
    expect(await by({ language: 'en' })).toEqual([english]);
    expect(await by({ from: 10_000, until: 20_500 })).toEqual([old]);
    expect(await by({ from: 10_001, until: 20_501 })).toEqual([recent]);
    const counts = await countMatches(db, terms, { language: 'vi' });
    expect(counts).toMatchObject({ total: 2, isMore: false });
    expect(counts.bySection[section.id]).toBe(1);
    expect(counts.byAuthor).toEqual({ [author.id]: 1 });
    // A facet is counted as if nothing of its own kind were chosen.
    const narrow = await countMatches(db, terms, { language: 'vi', sectionId: section.id });
    expect(narrow).toMatchObject({ total: 1, byAuthor: {} });
    expect(Object.values(narrow.bySection)).toHaveLength(2);
  });

  it('counts an article under its section, authors and topics, also one that was there before they stood in the index', async () => {
    const db = await openTestDb();
    const [section, author] = [await aSection(db), await anAuthor(db)];
    const topics = [await aTopic(db), await aTopic(db)].map(({ id }) => id);
    const wish = { headline: 'Nước lên', sectionId: section.id, authorIds: [author.id], topicIds: topics };
    await aFoundArticle(db, wish);
    const counted = await countMatches(db, asking('nuoc'));
    expect(counted).toMatchObject({ bySection: { [section.id]: 1 }, byAuthor: { [author.id]: 1 } });
    expect(Object.keys(counted.byTopic).sort()).toEqual(topics.toSorted());

    await db.transaction((tx) =>
      tx.run(sql`update search_entries set section_id = '', author_ids = '', topic_ids = ''`),
    );
    expect((await countMatches(db, asking('nuoc'))).byTopic).toEqual({});
    await db.transaction((tx) => tx.run(sql.raw(COUNTED.split('--> statement-breakpoint').at(-1) ?? '')));
    expect(await countMatches(db, asking('nuoc'))).toEqual(counted);
  });

  it('counts every match below a thousand, and knows of more what the newest of them stand under', async () => {
    const db = await openTestDb();
    await fillIndex(db, { from: 1, until: 999, sectionId: 'river' });
    expect(await countMatches(db, asking('nuoc'))).toMatchObject({
      total: 999,
      isMore: false,
      isSample: false,
      bySection: { river: 999 },
    });
    await fillIndex(db, { from: 1_000, until: 1_150, sectionId: 'market' });
    expect(await countMatches(db, asking('nuoc'))).toMatchObject({
      total: 1_000,
      isMore: true,
      isSample: true,
      bySection: { market: 151, river: 49 },
    });
  });

  it('counts each article under its own authors and topics, whoever else writes in the paper', async () => {
    const db = await openTestDb();
    const [lan, binh] = [await anAuthor(db), await anAuthor(db)];
    const [water, market] = [await aTopic(db), await aTopic(db)];
    await aFoundArticle(db, { headline: 'Nước lên', authorIds: [lan.id], topicIds: [water.id] });
    await aFoundArticle(db, { headline: 'Nước rút', authorIds: [lan.id], topicIds: [water.id] });
    await aFoundArticle(db, { headline: 'Chợ nổi', authorIds: [binh.id], topicIds: [market.id] });
    const counted = async (typed: string) => {
      const { byAuthor, byTopic } = await countMatches(db, asking(typed));
      return { byAuthor, byTopic };
    };
    const ofWater = { byAuthor: { [lan.id]: 2 }, byTopic: { [water.id]: 2 } };
    const ofTheMarket = { byAuthor: { [binh.id]: 1 }, byTopic: { [market.id]: 1 } };
    expect(await counted('nuoc')).toEqual(ofWater);
    expect(await counted('cho')).toEqual(ofTheMarket);

    const everybodys = `${lan.id} ${binh.id} ${lan.id}`;
    await db.transaction((tx) =>
      tx.run(sql`update search_entries set author_ids = ${everybodys}, topic_ids = 'x y'`),
    );
    await db.transaction((tx) => tx.run(sql.raw(COUNTED_AS_THEIR_OWN)));
    expect(await counted('nuoc')).toEqual(ofWater);
    expect(await counted('cho')).toEqual(ofTheMarket);
  });

  it('does not rank words that stand nearly everywhere', async () => {
    const db = await openTestDb();
    const id = await aFoundArticle(db, { headline: 'Nước lên', text: 'phà' });
    await db.transaction((tx) =>
      tx.run(sql`with recursive n(i) as (select 1000001 union all select i + 1 from n where i < 1001200)
        insert into search_entries (entry_id, story_id) select -i, i from n`),
    );
    await db.transaction((tx) =>
      tx.run(sql`with recursive n(i) as (select 1000001 union all select i + 1 from n where i < 1000400)
        insert into article_search (rowid, title, body, title_f, body_f) select -i, '', 'nước', '', 'nuoc' from n`),
    );
    expect((await searchArticles(db, asking('nuoc'))).order).toBe('newest');
    expect(await searchArticles(db, asking('nuoc pha'))).toMatchObject({
      order: 'best',
      hits: [{ storyId: id }],
    });
  });

  it('judges by an exact search’s own words whether they stand nearly everywhere', async () => {
    const db = await openTestDb();
    await aFoundArticle(db, { headline: 'Con đò' });
    await db.transaction(async (tx) => {
      const n = sql`with recursive n(i) as (select 1000001 union all select i + 1 from n where i < 1001200)`;
      await tx.run(sql`insert into search_entries (entry_id, story_id) ${n} select -i, i from n`);
      await tx.run(sql`insert into article_search (rowid, title, body, title_f, body_f)
        ${n} select -i, '', 'do', '', 'do' from n where i <= 1000400`);
    });
    const orderOf = async (typed: string, isExact: boolean) =>
      (await searchArticles(db, readSearch(typed, { isExact }))).order;
    expect(await orderOf('đò', true)).toBe('best');
    expect(await orderOf('đò', false)).toBe('newest');
    expect(await orderOf('do', true)).toBe('newest');
  });

  it('suggests headlines while they are typed', async () => {
    const db = await openTestDb();
    const id = await aFoundArticle(db, { headline: 'Nguyễn Trãi', text: 'nguyen' });
    await aFoundArticle(db, { headline: 'Bến phà', text: 'nguyễn' });
    expect(await suggestHeadlines(db, '"nguye" *')).toEqual([
      { headline: 'Nguyễn Trãi', address: expect.stringMatching(new RegExp(`-${id}$`)) },
    ]);
    expect(await suggestHeadlines(db, '')).toEqual([]);
    expect(await suggestHeadlines(db, '"nguye" *', { language: 'en' })).toEqual([]);
  });
});

describe('the index', () => {
  it('forgets what an article said before, and what is withdrawn', async () => {
    const db = await openTestDb();
    const id = await aFoundArticle(db, { headline: 'Một trăm hai mươi', publishedAt: 1 });
    const text = { title: 'lẻ hai', body: '', titleFolded: 'le hai', bodyFolded: '' };
    await db.transaction((tx) => putInSearchIndex(tx, id, text));
    expect(idsOf(await searchArticles(db, asking('muoi')))).toEqual([]);
    expect(idsOf(await searchArticles(db, asking('le hai')))).toEqual([id]);
    await db.transaction((tx) => removeFromSearchIndex(tx, id));
    await db.transaction((tx) => removeFromSearchIndex(tx, id));
    expect(idsOf(await searchArticles(db, asking('le hai')))).toEqual([]);
    expect(await suggestHeadlines(db, '"le" *')).toEqual([]);
  });

  it('takes nothing that is not live, and finds nothing that is no longer', async () => {
    const db = await openTestDb();
    const text = { title: 'bí mật', body: '', titleFolded: 'bi mat', bodyFolded: '' };
    await expect(db.transaction((tx) => putInSearchIndex(tx, 1, text))).rejects.toThrow('not live');
    const id = await aFoundArticle(db, { headline: 'Bí mật' });
    await db.transaction((tx) => takeOffShelf(tx, id));
    expect(idsOf(await searchArticles(db, asking('bi mat')))).toEqual([]);
    expect(await suggestHeadlines(db, '"bi" *')).toEqual([]);
    expect((await countMatches(db, asking('bi mat'))).total).toBe(0);
  });

  it('gives an article the next place when its own is taken', async () => {
    const db = await openTestDb();
    const id = await anArticle(db, { publishedAt: 0 });
    await db.transaction((tx) => removeFromSearchIndex(tx, id));
    await db.transaction((tx) =>
      tx.run(sql`insert into search_entries (entry_id, story_id) values (${id}, 998), (${id} + 1, 999)`),
    );
    const text = { title: 'trùng', body: '', titleFolded: 'trung', bodyFolded: '' };
    await db.transaction((tx) => putInSearchIndex(tx, id, text));
    expect(await db.get(sql`select entry_id from search_entries where story_id = ${id}`)).toEqual({
      entry_id: id + 2,
    });
    expect(idsOf(await searchArticles(db, asking('trung')))).toEqual([id]);
  });
});
