import { changeAddress } from '#lib/desk/change-address';
import { editFields } from '#lib/desk/edit-fields';
import { aStory, granted } from '#lib/desk/testing';
import { expect, test } from './newsroom.ts';
import { addressOf, factsOf, feedEntry, lineOf, read, sitemapLine } from './readers-side.ts';

const HOUR = 3_600_000;

test('a story that moved three times is reached from each old address in one hop, and is the same story to feeds', async ({
  paper,
  page,
  request,
}) => {
  const { db, cast } = paper;
  const { origin } = await paper.open();
  const headline = 'Cầu Ván số 3 mở lại sau hai tháng sửa';
  const storyId = await aStory(db, cast, { visibility: 'live', headline, now: Date.now() - HOUR });
  const old = [await addressOf(db, storyId)];
  expect(old[0]).toBe(`/song-nuoc/cau-van-so-3-mo-lai-sau-hai-thang-sua-${storyId}`);
  const before = feedEntry(await read(request, `${origin}/rss.xml`), storyId);

  for (const slug of ['cau-van-mo-lai', 'cau-van-so-ba', 'cau-van']) {
    granted(await changeAddress(db, cast.thu, { storyId, slug }));
    old.push(await addressOf(db, storyId));
  }
  const newest = old.pop() ?? '';
  expect(newest).toBe(`/song-nuoc/cau-van-${storyId}`);
  for (const address of [...old, `/song-nuoc/${storyId}`, `/cu/gi-do-${storyId}`, `${newest}/`]) {
    const answer = await request.get(origin + address, { maxRedirects: 0 });
    expect([301, 308], address).toContain(answer.status());
    expect(answer.headers().location, address).toBe(newest);
  }

  const html = await read(request, origin + newest);
  expect(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]).toMatch(new RegExp(`${newest}$`));
  expect(factsOf(html).url).toMatch(new RegExp(`${newest}$`));
  const after = feedEntry(await read(request, `${origin}/rss.xml`), storyId);
  expect(lineOf(after, 'guid')).toBe(lineOf(before, 'guid'));
  expect(lineOf(after, 'pubDate')).toBe(lineOf(before, 'pubDate'));
  expect(lineOf(after, 'link')).toMatch(new RegExp(`${newest}$`));
  expect(await sitemapLine(request, newest, origin)).not.toBeNull();
  expect(await sitemapLine(request, old[0] ?? '', origin)).toBeNull();

  await page.goto(origin + old[0]);
  await expect(page).toHaveURL(origin + newest);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('nobody takes an address that was another story’s once', async ({ paper: { db, cast } }) => {
  const now = Date.now() - HOUR;
  const storyId = await aStory(db, cast, { visibility: 'live', headline: 'Đèn phao số 9 sáng lại', now });
  granted(await changeAddress(db, cast.thu, { storyId, slug: 'den-phao-so-chin' }));
  const draft = await aStory(db, cast, { headline: 'Bài khác' });
  const live = await aStory(db, cast, { visibility: 'live', headline: 'Bài khác nữa', now });

  for (const slug of ['den-phao-so-9-sang-lai', 'den-phao-so-chin']) {
    expect(await editFields(db, cast.lan, { storyId: draft, fields: { slug } })).toMatchObject({
      ok: false,
      refusal: { code: 'slug_taken', fields: ['slug'] },
    });
    expect(await changeAddress(db, cast.thu, { storyId: live, slug })).toMatchObject({
      ok: false,
      refusal: { code: 'slug_taken' },
    });
  }
  // Its own old address a story may have back.
  granted(await changeAddress(db, cast.thu, { storyId, slug: 'den-phao-so-9-sang-lai' }));
});
