import type { Database } from '#db/client';
import { type Article, type ArticleCard, findArticle, listAuthors, listLatest } from '#db/published';

/** An address of every kind of page that readers have, with the status it answers with. */
export type KindOfPage = { readonly kind: string; readonly address: string; readonly status: number };

/** Finds one page of every kind in the demo paper. */
export async function everyKindOfPage(db: Database): Promise<KindOfPage[]> {
  const vi = await richestArticle(db, (await listLatest(db, 'vi', { before: null, limit: 60 })).cards);
  const en = (await listLatest(db, 'en', { before: null, limit: 1 })).cards[0];
  const [author] = await listAuthors(db);
  const found = { kind: '', status: 200 };
  return [
    { ...found, kind: 'the front', address: '/' },
    { ...found, kind: 'the English front', address: '/en' },
    { ...found, kind: 'an article', address: vi.address },
    ...(en ? [{ ...found, kind: 'an English article', address: en.address }] : []),
    { ...found, kind: 'the text for the loudspeaker', address: `${vi.address}/ban-doc-loa` },
    { ...found, kind: 'the most read', address: '/doc-nhieu' },
    { ...found, kind: 'without a network', address: '/khong-song' },
    { ...found, kind: 'what is kept for later', address: '/doc-sau' },
    { ...found, kind: 'a section', address: `/${vi.section.slug}` },
    { ...found, kind: 'a topic', address: `/chu-de/${vi.topics[0]?.slug}` },
    { ...found, kind: 'an author', address: `/tac-gia/${author?.slug}` },
    { ...found, kind: 'the latest', address: '/moi-nhat' },
    { ...found, kind: 'a search', address: '/tim-kiem' },
    { ...found, kind: 'what a search found', address: '/tim-kiem?q=ben+pha' },
    { ...found, kind: 'a search that found nothing', address: '/tim-kiem?q=khongcogiogiongthenay' },
    { ...found, kind: 'the corrections', address: '/dinh-chinh' },
    { ...found, kind: 'the imprint', address: '/gioi-thieu' },
    { ...found, kind: 'where an error is reported', address: `/bao-loi?bai=${vi.storyId}` },
    { ...found, kind: 'where nothing can be reported', address: '/bao-loi' },
    { ...found, kind: 'where readers write', address: '/gui-thu' },
    { ...found, kind: 'where readers write in English', address: '/en/gui-thu' },
    { ...found, kind: 'the thanks for a letter', address: '/da-gui' },
    { ...found, kind: 'where readers ask for the newsletter', address: '/ban-tin-thu' },
    { ...found, kind: 'where readers ask for the newsletter in English', address: '/en/ban-tin-thu' },
    { ...found, kind: 'the word to open the mailbox', address: '/cho-xac-nhan' },
    { ...found, kind: 'the list of feeds', address: '/nguon-tin' },
    { ...found, kind: 'an English section', address: `/en/${vi.section.slug}` },
    { ...found, kind: 'an English topic', address: `/en/chu-de/${vi.topics[0]?.slug}` },
    { ...found, kind: 'an author in English', address: `/en/tac-gia/${author?.slug}` },
    { ...found, kind: 'the English latest', address: '/en/moi-nhat' },
    { ...found, kind: 'what an English search found', address: '/en/tim-kiem?q=ferry' },
    { ...found, kind: 'the English corrections', address: '/en/dinh-chinh' },
    { ...found, kind: 'the English imprint', address: '/en/gioi-thieu' },
    { kind: 'nothing', address: '/khong-co-trang-nay', status: 404 },
  ];
}

/** The article that shows the most kinds of blocks, with topics and notes counted. */
async function richestArticle(db: Database, cards: readonly ArticleCard[]): Promise<Article> {
  const found = await Promise.all(cards.map(({ storyId }) => findArticle(db, storyId)));
  const articles = found.flatMap((one) => (one?.kind === 'article' ? [one] : []));
  const [richest] = articles.sort((a, b) => richness(b) - richness(a));
  if (!richest) throw new Error('Nothing is live in this paper.');
  return richest;
}

function richness({ body, topics, notes }: Article): number {
  return new Set(body.content.map(({ type }) => type)).size + topics.length + notes.length;
}
