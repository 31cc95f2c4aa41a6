import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/client';
import { takeOffShelf } from '#db/shelf';
import { bumpTags } from '#db/tag-versions';
import { press } from './press.ts';
import { aPress, POLICY } from './press-testing.ts';
import { aStore, type Print, putBy } from './store.ts';

describe('the press', () => {
  it('renders an address once for all who ask at once, and again after a publication only', async () => {
    const { db, ask, rendered } = await aPress();
    const first = await Promise.all(Array.from({ length: 20 }, () => ask('/').then((res) => res.text())));
    expect(new Set(first).size).toBe(1);
    await ask('/?utm_source=zalo');
    expect(rendered).toEqual(['/']);
    await db.transaction((tx) => bumpTags(tx, ['latest']));
    expect(await (await ask('/')).text()).toContain('/ 2');
  });

  it('prints ahead what readers will ask for, so that the first of them does not wait', async () => {
    const { warm, rendered, ask, storyId } = await aPress();
    await warm(['/', '/song-nuoc', '/khong-co', `/song-nuoc/${storyId}`]);
    expect(rendered).toEqual(['/', '/song-nuoc', '/khong-thay']);
    await ask('/song-nuoc');
    expect(rendered).toHaveLength(3);
  });

  it('does not keep what was rendered while a publication went on', async () => {
    let left = 1;
    const { ask } = await aPress({
      during: async (db) => {
        if (left-- > 0) await db.transaction((tx) => bumpTags(tx, ['latest']));
      },
    });
    await ask('/');
    expect(await (await ask('/')).text()).toContain('/ 2');
    expect(await (await ask('/')).text()).toContain('/ 2');
  });

  it('hands out what it knows to be in date, and asks again after any commit, of another process too', async () => {
    const { db, place, ask, handed, rendered } = await aPress();
    const seen = async () => ((await (await ask('/')).text()).match(/\/ \d+/) ?? [])[0];
    expect([await seen(), await seen(), await seen()]).toEqual(['/ 1', '/ 1', '/ 1']);
    const before = handed.count;
    expect(before).toBeGreaterThan(0);
    await db.transaction((tx) => bumpTags(tx, ['section:khac']));
    expect([await seen(), await seen()]).toEqual(['/ 1', '/ 1']);
    expect(handed.count).toBe(before + 1);
    const other = openDatabase(place);
    for (let count = 2; count < 12; count += 1) {
      await other.transaction((tx) => bumpTags(tx, ['latest']));
      expect(await seen()).toBe(`/ ${count}`);
    }
    await other.close();
    expect(rendered).toHaveLength(11);
  });

  it('looks once for all who ask at the same moment, and anew after a commit', async () => {
    const { db, again } = await aPress();
    const first = again('/');
    expect(again('/')).toBe(first);
    expect(again('/moi-nhat')).not.toBe(first);
    await db.transaction((tx) => bumpTags(tx, ['latest']));
    await new Promise(setImmediate);
    expect(again('/')).not.toBe(first);
  });

  it('hears what was printed elsewhere before it has a page printed anew', async () => {
    const { db, ask, store, clock } = await aPress();
    const elsewhere = async () => {
      await ask('/');
      return { ...store.pages.get('/') } as Print;
    };
    const kept = aStore();
    putBy(kept, '/', await elsewhere());
    await db.transaction((tx) => bumpTags(tx, ['latest']));
    const newer = await elsewhere();
    const room = { print: () => Promise.reject(new Error('It was printed already.')) };
    const hear = () => putBy(kept, '/', newer);
    const { again } = press({ db, room, store: kept, now: () => clock.now, hear });
    expect((await again('/'))?.identity.body.toString()).toContain('/ 2');
  });

  it('sends the same head and bytes whether a page lay at hand or not', async () => {
    const { ask, handed } = await aPress();
    const told = async () => {
      const answer = await ask('/', { headers: { 'accept-encoding': 'br' } });
      const { date: _, ...headers } = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, text: await answer.text() };
    };
    const printed = await told();
    await told();
    expect(await told()).toEqual(printed);
    expect(handed.count).toBeGreaterThan(0);
    expect(printed.headers).toMatchObject({ 'content-security-policy': POLICY, 'content-encoding': 'br' });
  });

  it('sends old addresses on in one hop, and says gone or nowhere with the first byte', async () => {
    const { db, ask, storyId } = await aPress();
    const old = await ask(`/cu/ten-cu-${storyId}?x=1`);
    expect(old.status).toBe(308);
    const address = old.headers.get('location') ?? '';
    expect(address).toMatch(new RegExp(`^/song-nuoc/.+-${storyId}$`));
    expect((await ask(address)).status).toBe(200);
    expect((await ask(`${address}/`)).headers.get('location')).toBe(address);
    expect((await ask('/SONG-NUOC')).headers.get('location')).toBe('/song-nuoc');
    expect((await ask(`/CU/TEN-CU-${storyId}`)).headers.get('location')).toBe(address);
    expect((await ask('/KHONG-CO')).status).toBe(404);
    expect((await ask('//elsewhere.example/')).headers.get('location')).toBe('/elsewhere.example');
    await db.transaction(async (tx) => {
      await takeOffShelf(tx, storyId);
      await bumpTags(tx, [`story:${storyId}`]);
    });
    const gone = await ask(address);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('x-robots-tag')).toBe('noindex');
  });

  it('says of an article which edition it is: another one when something of it was published, the same when it is printed again', async () => {
    const { db, ask, storyId } = await aPress();
    const address = (await ask(`/cu/ten-cu-${storyId}`)).headers.get('location') ?? '';
    const edition = async () => (await ask(address)).headers.get('x-edition');
    const first = await edition();
    expect(first).toBeTruthy();
    await db.transaction((tx) => bumpTags(tx, ['site']));
    expect(await edition()).toBe(first);
    await db.transaction((tx) => bumpTags(tx, [`story:${storyId}`]));
    expect(await edition()).not.toBe(first);
    expect((await ask('/')).headers.get('x-edition')).toBe(null);
  });

  it('keeps of a query what the page knows when it sends on, slashes and capitals in the same hop', async () => {
    const { ask, storyId } = await aPress();
    const sentTo = async (path: string) => (await ask(path)).headers.get('location');
    expect(await sentTo('/TIM-KIEM?q=ph%C3%A0&utm_source=zalo')).toBe('/tim-kiem?q=ph%C3%A0');
    expect(await sentTo('/Tim-Kiem/?q=ph%C3%A0')).toBe('/tim-kiem?q=ph%C3%A0');
    expect(await sentTo('/SONG-NUOC?truoc=1-1')).toBe('/song-nuoc?truoc=1-1');
    expect(await sentTo(`/cu/ten-cu-${storyId}/?x=1`)).toMatch(new RegExp(`^/song-nuoc/.+-${storyId}$`));
    expect(await sentTo('/khong-co-gi/o-day/?x=1')).toBe('/khong-co-gi/o-day?x=1');
  });

  it('sends what a page refuses on purpose with its status, keeps it never, and owns up to what failed', async () => {
    const status = { now: 501 };
    const { ask, rendered, store } = await aPress({ statusOf: () => status.now });
    for (let count = 1; count <= 2; count += 1) {
      expect((await ask('/oembed?format=yaml')).status).toBe(501);
      expect((await ask('/')).status).toBe(501);
      expect(rendered).toHaveLength(count * 2);
    }
    expect([store.pages.size, store.queries.size]).toEqual([0, 0]);
    status.now = 500;
    expect((await ask('/')).status).toBe(500);
    status.now = 200;
    expect((await ask('/')).status).toBe(200);
  });

  it('shows the page of what is nowhere when a story is taken down between the look and the print', async () => {
    const { ask, storyId } = await aPress({ statusOf: (url) => (url.startsWith('/song-nuoc/') ? 404 : 200) });
    const address = (await ask(`/cu/ten-cu-${storyId}`)).headers.get('location') ?? '';
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('/khong-thay');
  });

  it('prints one page for all that is nowhere, and keeps searches in a small room of their own', async () => {
    const { ask, rendered, store } = await aPress();
    for (let index = 0; index < 30; index += 1) {
      expect((await ask(`/khong-co-${index}`)).status).toBe(404);
      await ask(`/tim-kiem?q=${index}`);
    }
    expect(rendered.filter((url) => url === '/khong-thay')).toHaveLength(1);
    expect(store.queries.size).toBeLessThan(20);
    expect([...store.pages.keys()]).toEqual(['/khong-thay']);
  });

  it('prints one more page for all that is nowhere in English, and not one for every address', async () => {
    const { ask, rendered, store } = await aPress();
    const said = [];
    for (const path of ['/en/no-such-page', '/en/a/b/c', '/EN/Nowhere', '/en/tac-gia/nobody', '/english']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(404);
      said.push(/<p>(\S+)/.exec(await answer.text())?.[1]);
    }
    const english = '/en/khong-thay';
    expect(said).toEqual([english, english, english, english, '/khong-thay']);
    expect(rendered).toEqual([english, '/khong-thay']);
    expect([...store.pages.keys()].sort()).toEqual([english, '/khong-thay']);
  });

  it('prints only so many new queries for one network; what lies ready costs it nothing', async () => {
    const { ask } = await aPress({ queries: 3 });
    const statuses = [];
    for (const words of ['a', 'b', 'a', 'c', 'd', 'a']) {
      statuses.push((await ask(`/tim-kiem?q=${words}`)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 429, 200]);
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/tim-kiem')).status).toBe(200);
  });

  it('knows what the reader has and what their browser can unpack', async () => {
    const { ask, clock, rendered, store } = await aPress();
    const whole = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
    expect(whole.headers.get('content-encoding')).toBe('gzip');
    expect(whole.headers.get('vary')).toBe('Accept-Encoding');
    const etag = whole.headers.get('etag') ?? '';
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': `W/${etag}` };
    const again = await ask('/', { headers });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    clock.now += 61_000;
    expect(await (await ask('/')).text()).toContain('/ 1');
    await expect.poll(() => [rendered.length, store.underWay.size]).toEqual([2, 0]);
    clock.now += 11 * 60_000;
    expect(await (await ask('/')).text()).toContain('/ 3');
  });

  it('leaves the newsroom, its forms and its files to Next', async () => {
    const { ask, rendered } = await aPress();
    await ask('/desk');
    await ask('/desk');
    await ask('/', { method: 'POST' });
    expect(rendered).toEqual(['/desk', '/desk', '/']);
  });
});
