import { type APIRequestContext, expect, request as requests } from '@playwright/test';
import { findAuthorOfPerson } from '#db/authors';
import { aTopic } from '#db/testing';
import { editFields } from '#lib/desk/edit-fields';
import { aStory, granted, moveOnScreen } from '#lib/desk/testing';
import { confirm, lookAt, press } from './desk-moves.ts';
import { test } from './newsroom.ts';
import type { OwnPaper } from './own-paper.ts';
import { addressOf, read } from './readers-side.ts';

const HEADLINE = 'Ghe chở bánh ú ghé bến lúc nước ròng';
const SEARCH = '/tim-kiem?q=ghe+cho+banh+u';

test('what is published is everywhere on the very next request, what is withdrawn nowhere, in every process and after a crash', async ({
  paper,
}) => {
  const { db, cast } = paper;
  const storyId = await aStory(db, cast, { headline: HEADLINE, now: Date.now() - 3_600_000 });
  const lists = ['/', '/moi-nhat', '/rss.xml', '/sitemap.xml', SEARCH, ...(await furnish(paper, storyId))];
  const address = `/song-nuoc/ghe-cho-banh-u-ghe-ben-luc-nuoc-rong-${storyId}`;
  const signs = [...lists.map((list) => [list, sign(list, address)] as const), [address, HEADLINE] as const];
  let [one, two] = await Promise.all([paper.open(), paper.open()]);

  const everywhere = async (isThere: boolean, gone = 404) => {
    for (const { origin } of [one, two]) {
      const reader = await requests.newContext({ baseURL: origin });
      for (const [place, words] of signs) await look(reader, { place, words, isThere, gone });
      await reader.dispose();
    }
  };
  const go = async (who: 'lan' | 'ha' | 'thu', move: Parameters<typeof moveOnScreen>[3]) =>
    granted(await moveOnScreen(db, cast[who], storyId, move, { reason: 'Xem lại.' }));

  await go('lan', 'submit');
  await go('ha', 'claim');
  await go('ha', 'approve');
  // Asked for twice, so that every page is printed and lies at hand.
  await everywhere(false);
  await everywhere(false);
  await go('thu', 'publish');
  await everywhere(true);
  await everywhere(true);
  await go('thu', 'withdraw');
  await everywhere(false, 410);
  await Promise.all([one.kill(), two.kill()]);
  [one, two] = await Promise.all([paper.open(), paper.open()]);
  await everywhere(false, 410);
  await go('thu', 'restore');
  await everywhere(true);
  await Promise.all([one.kill(), two.kill()]);
  [one, two] = await Promise.all([paper.open(), paper.open()]);
  await everywhere(true);
});

test('Thư publishes at the desk, and the front page that readers had shows it on their next request', async ({
  db,
  cast,
  enter,
  request,
}) => {
  const headline = 'Xuồng ba lá thi bơi ở kinh Mới';
  const storyId = await aStory(db, cast, { stage: 'approved', headline, now: Date.now() - 3_600_000 });
  for (let times = 0; times < 2; times += 1) expect(await read(request, '/')).not.toContain(headline);
  const thu = await enter('Thư');
  await lookAt(thu, storyId);
  await press(thu, 'Xuất bản');
  await confirm(thu, 'Xuất bản', 'Đã xuất bản.');
  for (const place of ['/', '/moi-nhat', '/rss.xml', await addressOf(db, storyId)])
    expect(await read(request, place), place).toContain(headline);
});

/** Files the story under a topic; answers where readers meet it beside the lists of the whole paper. */
async function furnish({ db, cast }: OwnPaper, storyId: number): Promise<string[]> {
  const topic = await aTopic(db, { slug: 'ghe-xuong', name: 'Ghe xuồng' });
  granted(await editFields(db, cast.lan, { storyId, fields: { topicIds: [topic.id] } }));
  const author = await findAuthorOfPerson(db, cast.lan.personId);
  return ['/song-nuoc', '/song-nuoc/rss.xml', `/chu-de/${topic.slug}`, `/tac-gia/${author?.slug}`];
}

/** By what a story is known in a list: a search sets marks into the headline, a sitemap has addresses only. */
function sign(list: string, address: string): string {
  return list === SEARCH || list === '/sitemap.xml' ? address : HEADLINE;
}

async function look(
  reader: APIRequestContext,
  { place, words, isThere, gone }: { place: string; words: string; isThere: boolean; gone: number },
): Promise<void> {
  const answer = await reader.get(place);
  const isArticle = words === HEADLINE && place.startsWith('/song-nuoc/ghe');
  // A topic or author of whom nothing is live has no page.
  const isList = /^\/(chu-de|tac-gia)\//.test(place);
  if (!isThere && isArticle) expect(answer.status(), place).toBe(gone);
  else if (isThere || !isList) expect(answer.status(), place).toBe(200);
  if (isThere) expect(await answer.text(), place).toContain(words);
  else expect(await answer.text(), place).not.toContain(words);
}
