import { beforeAll, describe, expect, it } from 'vitest';
import { readHeadlineStart, readSearch } from '#lib/text/search-terms';
import type { Database } from './client.ts';
import { countMatches, searchArticles, suggestHeadlines } from './published.ts';
import { anArticle, openTestDb } from './testing.ts';

// Cases 23 to 27 of the thirty (lib/text/thirty-cases.test.ts): what readers type, asked of the index as it is filled.

const ARTICLES = [
  ['Đường cao tốc mới qua huyện', 'Tuyến đường dài 12 km.'],
  ['Dưỡng sinh cho người cao tuổi', 'Câu lạc bộ dưỡng sinh phường họp.'],
  ['Hòa giải ở cơ sở', 'Tổ hòa giải phường.'],
  ['Phiên chợ ngày 01/12 của H’Hen Niê', 'Chợ họp sớm'],
  ['NGUYỄN THỊ ÁNH đoạt giải'.normalize('NFD'), 'x'],
  ['DUONG CAO khong dau', 'bài'],
  ['Buôn Kmrơ̆ng mở hội', 'Hội đua voi.'],
  ['Về đích sau 5’30 phút', 'Đội tuyển U’23 thắng.'],
] as const;

let db: Database;
const numbers = new Map<number, number>();

beforeAll(async () => {
  db = await openTestDb();
  for (const [index, [headline, text]] of ARTICLES.entries())
    numbers.set(await anArticle(db, { headline, text }), index + 1);
});

/** The numbers of the articles that a reader finds, the best first. */
async function find(typed: string, how?: { isExact: boolean }): Promise<(number | undefined)[]> {
  const { hits } = await searchArticles(db, readSearch(typed, how));
  return hits.map(({ storyId }) => numbers.get(storyId));
}

describe('a reader who types', () => {
  it('23: without accents finds what has them', async () => {
    expect(await find('duong cao toc')).toEqual([1]);
  });

  it('24: with accents finds those words first, then the same without', async () => {
    const found = await find('đường cao');
    expect(found[0]).toBe(1);
    expect(new Set(found)).toEqual(new Set([1, 2, 6]));
  });

  it('24: a phrase quoted with accents comes first where it stands with them', async () => {
    expect(await find('“đường cao”')).toEqual([1, 6]);
  });

  it('25: hoà finds hòa', async () => {
    expect(await find('hoà giải')).toEqual([3]);
  });

  it.each(['"', 'AND', '(', '*', 'covid-19', 'a"b', '', '%', 'ʼ'])(
    '26: %j finds nothing, and no error',
    async (typed) => {
      expect(await find(typed)).toEqual([]);
    },
  );

  it('26: 01/12 finds the day', async () => {
    expect(await find('01/12')).toEqual([4]);
  });

  it('27: the beginning of a word is offered headlines', async () => {
    expect(await suggestHeadlines(db, readHeadlineStart('nguye'))).toMatchObject([
      { headline: ARTICLES[4][0] },
    ]);
    expect(await suggestHeadlines(db, readHeadlineStart('"'))).toEqual([]);
  });

  it('27: a name finds it however it was composed, with any apostrophe or none', async () => {
    expect(await find('nguyễn ánh')).toEqual([5]);
    for (const typed of ["h'hen", 'H’Hen', 'hhen niê']) expect(await find(typed)).toEqual([4]);
    expect(await find('H’Hen Niê', { isExact: true })).toEqual([4]);
    expect(await find('H’Hen Nie', { isExact: true })).toEqual([]);
  });

  it('27: a name finds it though an accent in it comes with no letter of its own', async () => {
    for (const typed of ['kmrơ̆ng', 'Kmrơng', 'kmrong']) expect(await find(typed)).toEqual([7]);
  });

  it('27: a figure with an apostrophe finds it, and no part of it does', async () => {
    for (const typed of ['5’30', "5'30 phút", 'u’23', 'U23', 'thắng ʼ'])
      expect(await find(typed)).toEqual([8]);
    expect(await find('phút 30')).toEqual([]);
  });
});

const RARE = '5’30 U’23 á’’bì ‘ấp’ ʼhòa Kmrơ̆ng Ðắk covid-19 01/12 2½² İzmir ơ̆’ơ̆'.split(' ');

it('what is found is counted, whatever part of a word is typed', async () => {
  const paper = await openTestDb();
  for (const word of RARE) await anArticle(paper, { headline: `Bến ${word} mở`, text: 'x' });
  const partsOf = (word: string) =>
    Array.from(word).flatMap((_, from, all) => all.map((_, at) => all.slice(from, at + 1).join('')));
  for (const part of new Set(RARE.flatMap(partsOf)))
    for (const typed of [`bến ${part}`, `“bến ${part}” mở`]) {
      const { hits } = await searchArticles(paper, readSearch(typed));
      const { total } = await countMatches(paper, readSearch(typed));
      expect({ typed, total }).toEqual({ typed, total: hits.length });
    }
});
