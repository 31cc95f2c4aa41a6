import { describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '#db/client';
import { bumpTags } from '#db/tag-versions';
import { everybodyKnows, inPublic, takenAway } from './change-over.ts';
import { aPress } from './press-testing.ts';
import type { Store } from './store.ts';

/** A publication that changes the front page; `before` is what happens between its commit and the print. */
async function publish(
  { db, store }: { db: Database; store: Store },
  {
    before,
    fails = false,
    how = inPublic,
  }: { before?: () => Promise<void>; fails?: boolean; how?: typeof inPublic } = {},
): Promise<void> {
  const { again } = store;
  const met: unknown[] = [];
  store.again = async (address) => {
    if (store.again === again) return again?.(address) ?? null;
    store.again = again;
    // Of what fails while a page is printed nobody hears who publishes.
    await before?.().then(
      () => met.push('nothing'),
      (error: unknown) => met.push(error),
    );
    return again?.(address) ?? null;
  };
  await how(db, store).transaction(async (tx) => {
    await bumpTags(tx, ['latest']);
    if (fails) throw new Error('The disk is full.');
  });
  expect(met).toEqual(before ? ['nothing'] : []);
}

/** Asks for the front page, and answers which print of all it is: "/ 2" is the second one. */
function theFrontOf({ ask }: { ask: (path: string) => Promise<Response> }) {
  return async () => ((await (await ask('/')).text()).match(/\/ \d+/) ?? [])[0];
}

describe('a publication', () => {
  it('keeps no reader waiting, and is there on the next request of who was told of it', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    await publish(paper, {
      before: async () => {
        expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
        expect(paper.rendered).toHaveLength(1);
      },
    });
    expect(paper.rendered).toHaveLength(2);
    expect([await front(), await front()]).toEqual(['/ 2', '/ 2']);
    expect(paper.rendered).toHaveLength(2);
  });

  it('has the page of before at hand for readers until somebody is told, for nobody who may know', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    const atHand = (isKnowing: boolean) => paper.atHand('/', isKnowing) !== null;
    await front();
    await front();
    expect([atHand(false), atHand(true)]).toEqual([true, true]);
    await publish(paper, {
      before: async () => {
        await front();
        expect([atHand(false), atHand(true)]).toEqual([true, false]);
      },
    });
    expect([atHand(false), atHand(true)]).toEqual([false, false]);
  });

  it('shows nobody a page that was out of date before', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    await paper.db.transaction((tx) => bumpTags(tx, ['latest']));
    await paper.ask('/moi-nhat');
    await publish(paper, { before: async () => expect(await front()).toBe('/ 3') });
  });

  it('that is committed shows nothing of one that others were told of already', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    await publish(paper, {
      before: async () => {
        await publish(paper);
        expect(await front()).toBe('/ 2');
      },
    });
    expect(await front()).toBe('/ 2');
  });

  it('of another process is shown at once, while one of our own is being printed, too', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    const other = openDatabase(paper.place);
    await publish(paper, {
      before: async () => {
        await other.transaction((tx) => bumpTags(tx, ['latest']));
        expect(await front()).toBe('/ 2');
      },
    });
    await other.close();
  });

  it('keeps nobody waiting after any other commit, and for a page that nobody read meanwhile', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    await paper.db.transaction((tx) => bumpTags(tx, ['section:khac']));
    await publish(paper, {
      before: async () => {
        await paper.db.transaction((tx) => bumpTags(tx, ['section:khac']));
        expect(await front()).toBe('/ 1');
        expect(paper.rendered).toHaveLength(1);
      },
    });
    expect(paper.rendered).toHaveLength(2);
  });

  it('is shown at once to the staff, who may know of it from the desk', async () => {
    const paper = await aPress();
    expect(await (await paper.ask('/')).text()).toContain('/ 1');
    await publish(paper, {
      before: async () => {
        expect(await (await paper.ask('/')).text()).toContain('/ 1');
        const headers = { cookie: 'morat.session=x' };
        expect(await (await paper.ask('/', { headers })).text()).toContain('/ 2');
      },
    });
  });

  it('is shown at once when a hub was pinged', async () => {
    const paper = await aPress();
    expect(await (await paper.ask('/')).text()).toContain('/ 1');
    await publish(paper, {
      before: async () => {
        everybodyKnows(paper.store);
        expect(await (await paper.ask('/')).text()).toContain('/ 2');
      },
    });
  });

  it('that takes something away is shown with its commit, with what was published just before', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    expect([await front(), await front()]).toEqual(['/ 1', '/ 1']);
    await publish(paper, {
      before: async () => {
        await publish(paper, { how: takenAway });
        expect(await front()).toBe('/ 2');
      },
    });
  });

  it('that takes something away is not missed by who asks within the same turn of the machine', async () => {
    const { ask, atHand, db, store } = await aPress();
    await ask('/');
    await ask('/');
    await db.transaction(async () => {
      expect(atHand('/')).not.toBeNull();
    });
    await takenAway(db, store).transaction((tx) => bumpTags(tx, ['latest']));
    expect(atHand('/')).toBeNull();
  });

  it('shows nothing as it was that is older than ten minutes', async () => {
    const paper = await aPress();
    const front = theFrontOf(paper);
    await front();
    paper.clock.now += 11 * 60_000;
    await publish(paper, { before: async () => expect(await front()).toBe('/ 2') });
  });

  it('prints nothing anew that it did not change, however old that is', async () => {
    const paper = await aPress();
    await paper.ask('/song-nuoc');
    paper.clock.now += 11 * 60_000;
    await publish(paper);
    expect(paper.rendered).toHaveLength(1);
  });

  it('that fails leaves the pages as they are', async () => {
    const paper = await aPress();
    await paper.ask('/');
    await paper.ask('/');
    await expect(publish(paper, { fails: true })).rejects.toThrow('The disk is full.');
    expect(paper.store.changes).toEqual([]);
    expect(await (await paper.ask('/')).text()).toContain('/ 1');
    expect(paper.rendered).toHaveLength(1);
  });

  it('is told of after a second at the latest, however long the printing takes; the next request waits then', async () => {
    let open = () => {};
    const held = new Promise<void>((resolve) => {
      open = resolve;
    });
    let isFirst = true;
    const paper = await aPress({
      during: async () => {
        if (!isFirst) await held;
        isFirst = false;
      },
    });
    await paper.ask('/');
    await paper.ask('/');
    const began = performance.now();
    await publish(paper);
    expect(performance.now() - began).toBeGreaterThan(900);
    const asked = paper.ask('/').then((res) => res.text());
    open();
    expect(await asked).toContain('/ 2');
  });
});
