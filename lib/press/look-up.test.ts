import { expect, it } from 'vitest';
import { putNotice } from '#db/shelf';
import { anArticle, aSection, openTestDb } from '#db/testing';
import { lookUp } from './look-up.ts';
import { wishOf } from './wishes.ts';

it.each(['ban-doc-loa', 'ban-in'])(
  '%s stands under the address of a live article, for nobody to index',
  async (form) => {
    const db = await openTestDb();
    const { id: sectionId } = await aSection(db, { slug: 'song-nuoc' });
    const storyId = await anArticle(db, { sectionId });
    const find = (path: string) => {
      const wish = wishOf(path);
      if (!wish) throw new Error(`${path} is no reader's.`);
      return lookUp(db, wish);
    };
    const article = await find(`/cu/${storyId}`);
    if (article.kind !== 'moved') throw new Error('An old address leads to the article.');

    const address = `${article.to}/${form}`;
    expect(await find(address)).toEqual({ kind: 'here', status: 200, noindex: true });
    expect(await find(`/cu/${storyId}/${form}`)).toEqual({ kind: 'moved', to: address });
    await db.transaction((tx) => putNotice(tx, storyId, { kind: 'retracted', note: 'Sai.', now: 1 }));
    expect(await find(address)).toEqual({ kind: 'nowhere' });
  },
);
