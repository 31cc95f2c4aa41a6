import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import type { Database } from '#db/client';
import { anArticle, anAuthor, aTopic, openTestDb } from '#db/testing';

const at: { db?: Database } = {};
vi.mock('#db/client', async (original) => ({
  ...(await original<typeof import('#db/client')>()),
  theDatabase: () => at.db,
}));
const { FeedsPage } = await import('./feeds-page.tsx');

const feedsOn = async (language: 'vi' | 'en') =>
  [...renderToStaticMarkup(await FeedsPage({ language })).matchAll(/<a class="link" href="([^"]+)"/g)].map(
    ([, address]) => address,
  );

it('the list of feeds names those of topics and authors with something to read, the newest first', async () => {
  at.db = await openTestDb();
  const [ferry, market] = [
    await aTopic(at.db, { slug: 'ben-pha' }),
    await aTopic(at.db, { slug: 'cho-noi' }),
  ];
  await aTopic(at.db, { slug: 'chua-co-bai' });
  const { id } = await anAuthor(at.db, { slug: 'mai-ngan' });
  await anArticle(at.db, { topicIds: [ferry.id], authorIds: [id], publishedAt: 1_000 });
  await anArticle(at.db, { topicIds: [market.id], publishedAt: 2_000 });
  const feeds = await feedsOn('vi');
  expect(feeds.filter((feed) => feed?.startsWith('/chu-de/'))).toEqual(
    ['cho-noi', 'ben-pha'].flatMap((slug) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/chu-de/${slug}/${file}`),
    ),
  );
  expect(feeds).toContain('/tac-gia/mai-ngan/rss.xml');
  expect(await feedsOn('en')).not.toContain('/en/tac-gia/mai-ngan/rss.xml');
});
