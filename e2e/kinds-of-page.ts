import type { Database } from '#db/client';
import {
  type Article,
  type ArticleCard,
  findArticle,
  listAuthors,
  listLatest,
  listPaperTopics,
  type PaperTopic,
} from '#db/published';
import { aStory, type Newsroom as Cast } from '#lib/desk/testing';
import { addressOf } from './readers-side.ts';

/** An address of every kind of page that readers have, with the status it answers with. */
export type KindOfPage = { readonly kind: string; readonly address: string; readonly status: number };

/** Finds one page of every kind in the demo paper; the two notices are of stories that are made for it. */
export async function everyKindOfPage(db: Database, cast: Cast): Promise<KindOfPage[]> {
  const vi = await richestArticle(db, (await listLatest(db, 'vi', { before: null, limit: 60 })).cards);
  const en = (await listLatest(db, 'en', { before: null, limit: 1 })).cards[0];
  const [author] = await listAuthors(db);
  const topics = await listPaperTopics(db);
  const plain = oneOf(topics, 'topic');
  const series = oneOf(topics, 'series');
  const ongoing = oneOf(topics, 'ongoing');
  const { next } = await listLatest(db, 'vi', { before: null, limit: 1 });
  const withdrawn = await addressOf(db, await aStory(db, cast, { visibility: 'withdrawn' }));
  const retracted = await addressOf(db, await aStory(db, cast, { visibility: 'retracted' }));
  const found = { kind: '', status: 200 };
  return [
    { ...found, kind: 'the front', address: '/' },
    { ...found, kind: 'the English front', address: '/en' },
    { ...found, kind: 'an article', address: vi.address },
    ...(en ? [{ ...found, kind: 'an English article', address: en.address }] : []),
    { ...found, kind: 'the text for the loudspeaker', address: `${vi.address}/ban-doc-loa` },
    { ...found, kind: 'the print view', address: `${vi.address}/ban-in` },
    { ...found, kind: 'the notice of a retracted story', address: retracted },
    { kind: 'the notice of a withdrawn story', address: withdrawn, status: 410 },
    { ...found, kind: 'the most read', address: '/doc-nhieu' },
    { ...found, kind: 'without a network', address: '/khong-song' },
    { ...found, kind: 'what is kept for later', address: '/doc-sau' },
    { ...found, kind: 'a section', address: `/${vi.section.slug}` },
    { ...found, kind: 'a topic', address: `/chu-de/${plain}` },
    { ...found, kind: 'a series', address: `/chu-de/${series}` },
    { ...found, kind: 'an ongoing story', address: `/chu-de/${ongoing}` },
    { ...found, kind: 'an author', address: `/tac-gia/${author?.slug}` },
    { ...found, kind: 'the latest', address: '/moi-nhat' },
    { ...found, kind: 'what came before the latest', address: `/moi-nhat?truoc=${next}` },
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
    { ...found, kind: 'an English topic', address: `/en/chu-de/${plain}` },
    { ...found, kind: 'a series in English', address: `/en/chu-de/${series}` },
    { ...found, kind: 'an ongoing story in English', address: `/en/chu-de/${ongoing}` },
    { ...found, kind: 'an author in English', address: `/en/tac-gia/${author?.slug}` },
    { ...found, kind: 'the English latest', address: '/en/moi-nhat' },
    { ...found, kind: 'what an English search found', address: '/en/tim-kiem?q=ferry' },
    { ...found, kind: 'the English corrections', address: '/en/dinh-chinh' },
    { ...found, kind: 'the English imprint', address: '/en/gioi-thieu' },
    { ...found, kind: 'the most read in English', address: '/en/doc-nhieu' },
    { ...found, kind: 'what is kept for later in English', address: '/en/doc-sau' },
    { ...found, kind: 'without a network in English', address: '/en/khong-song' },
    { ...found, kind: 'the list of feeds in English', address: '/en/nguon-tin' },
    { ...found, kind: 'where an error is reported in English', address: `/en/bao-loi?bai=${en?.storyId}` },
    { ...found, kind: 'the thanks for a letter in English', address: '/en/da-gui' },
    { kind: 'nothing', address: '/khong-co-trang-nay', status: 404 },
    { kind: 'nothing in English', address: '/en/no-such-page', status: 404 },
  ];
}

/** The topic of a kind that a reader finds first. */
function oneOf(topics: readonly PaperTopic[], kind: PaperTopic['kind']): string {
  const topic = topics.find((one) => one.kind === kind);
  if (!topic) throw new Error(`The paper has no topic of the kind ${kind}.`);
  return topic.slug;
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
