import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { listReads } from '#db/reads';
import { anArticle, openTestDb } from '#db/testing';
import { countReads } from './count-reads.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const PERSON = { 'user-agent': 'Mozilla/5.0 (Linux; Android 10) Chrome/130 Mobile' };

async function aCountedPaper() {
  const db = await openTestDb();
  const storyId = await anArticle(db, {});
  const reads = countReads(db, () => Date.UTC(2026, 10, 26, 18));
  const server = createServer((req, res) => {
    if (!reads.take(req, res)) res.writeHead(404).end();
  }).listen(0);
  closing.push(() => server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const say = (word: string, headers: Record<string, string> = PERSON) =>
    fetch(`${origin}/da-doc`, { method: 'POST', body: word, headers });
  const counted = async () => {
    await reads.flush();
    return (await listReads(db, storyId)).map(({ storyId: _, ...read }) => read);
  };
  return { db, storyId, reads, origin, say, counted };
}

it('counts a read by day in Vietnam and by where it came from, and keeps nothing else', async () => {
  const { storyId, say, counted, origin } = await aCountedPaper();
  for (const host of ['', 'inside', 'www.google.com.vn', 'chat.zalo.me', 'l.facebook.com', 'a.example'])
    expect((await say(`${storyId} ${host}`)).status).toBe(204);
  await fetch(`${origin}/da-doc/${storyId}`, { headers: PERSON });
  // 18:00 in London is past midnight in Vietnam.
  expect(await counted()).toEqual([
    { day: '2026-11-27', source: 'direct', count: 2 },
    { day: '2026-11-27', source: 'facebook', count: 1 },
    { day: '2026-11-27', source: 'inside', count: 1 },
    { day: '2026-11-27', source: 'other', count: 1 },
    { day: '2026-11-27', source: 'search', count: 1 },
    { day: '2026-11-27', source: 'zalo', count: 1 },
  ]);
});

it.each([
  ['a robot', { 'user-agent': 'Googlebot/2.1' }],
  ['who asks not to be tracked', { ...PERSON, dnt: '1' }],
  ['who asks for privacy', { ...PERSON, 'sec-gpc': '1' }],
  ['a page of somebody else that says so', { ...PERSON, 'sec-fetch-site': 'cross-site' }],
  ['a page fetched ahead', { ...PERSON, 'sec-purpose': 'prefetch' }],
])('does not count %s', async (_, headers) => {
  const { storyId, say, counted } = await aCountedPaper();
  await say(`${storyId} `, headers as Record<string, string>);
  expect(await counted()).toEqual([]);
});

const CHROME =
  'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141';

it.each([
  `${CHROME} Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)`,
  `${CHROME} Mobile Safari/537.36 (compatible; GoogleOther)`,
  'GoogleOther',
  `${CHROME} Mobile Safari/537.36 (compatible; Google-InspectionTool/1.0;)`,
  'Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)',
  'FeedFetcher-Google; (+http://www.google.com/feedfetcher.html)',
  `${CHROME} Safari/537.36 (compatible; Google-Read-Aloud; +https://support.google.com/webmasters/answer/1061943)`,
  'Mediapartners-Google',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Claude-User/1.0; +Claude-User@anthropic.com)',
  'Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Perplexity-User/1.0)',
  'Mozilla/5.0 (compatible; MistralAI-User/1.0; +https://docs.mistral.ai/robots)',
  'meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)',
  'meta-externalfetcher/1.1',
  'facebookexternalhit/1.1',
  'WhatsApp/2.23.20.0',
  'Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)',
  'Mozilla/5.0 (Linux; Android 5.0) AppleWebKit/537.36 (compatible; Bytespider; spider-feedback@bytedance.com)',
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/141 Safari/537.36',
  'Go-http-client/2.0',
  'python-requests/2.32',
  'axios/1.7',
])('does not count a program: %s', async (agent) => {
  const { storyId, say, counted } = await aCountedPaper();
  await say(`${storyId} `, { 'user-agent': agent });
  expect(await counted()).toEqual([]);
});

it.each([
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130 Chrome/124',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/680',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/500.0]',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 GSA/340.0 Mobile Safari/604.1',
  'Mozilla/5.0 (Linux; Android 10; CUBOT NOTE 20) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36',
  'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)',
  'Mozilla/5.0 (Linux; U; Android 13; vi-vn; Redmi Note 12) AppleWebKit/537.36 XiaoMi/MiuiBrowser/17',
])('counts a person: %s', async (agent) => {
  const { storyId, say, counted } = await aCountedPaper();
  await say(`${storyId} `, { 'user-agent': agent });
  expect(await counted()).toMatchObject([{ count: 1 }]);
});

it.each(['', 'x', '-1', '1; drop table reads', '9'.repeat(400), '1 \u0000', '999 '])(
  'takes no nonsense: %j',
  async (word) => {
    const { say, counted } = await aCountedPaper();
    expect((await say(word)).status).toBe(204);
    expect(await counted()).toEqual([]);
  },
);

it('one network cannot make a story the most read', async () => {
  const { storyId, say, counted } = await aCountedPaper();
  for (let turn = 0; turn < 16; turn += 1)
    await Promise.all(Array.from({ length: 25 }, () => say(`${storyId} `)));
  expect((await counted())[0]?.count).toBe(300);
});

it('what was counted when the house closes is written down', async () => {
  const { storyId, say, reads, db } = await aCountedPaper();
  await say(`${storyId} `);
  await reads.stop();
  expect(await listReads(db, storyId)).toMatchObject([{ count: 1 }]);
});
