import { expect, it, vi } from 'vitest';
import type { Database } from '#db/client';
import { findAddress } from '#db/published';
import { anArticle, aPicture, openTestDb } from '#db/testing';
import { wholeAddress } from '../surroundings.ts';

const at: { db?: Database } = {};
vi.mock('#db/client', async (original) => ({
  ...(await original<typeof import('#db/client')>()),
  theDatabase: () => at.db,
}));
const { GET } = await import('./route.ts');

it('another site gets a picture within the width and height it asks for, in either format', async () => {
  at.db = await openTestDb();
  const { id: leadId } = await aPicture(at.db);
  const storyId = await anArticle(at.db, { leadId });
  const url = encodeURIComponent(wholeAddress((await findAddress(at.db, storyId)) ?? ''));
  const ask = (bounds: string) => GET(new Request(`http://localhost/oembed?url=${url}${bounds}`));
  const size = async (bounds: string) => {
    const { thumbnail_width, thumbnail_height } = await (await ask(bounds)).json();
    return [thumbnail_width, thumbnail_height];
  };
  expect(await size('')).toEqual([640, 360]);
  expect(await size('&maxwidth=500')).toEqual([480, 270]);
  expect(await size('&maxwidth=500&maxheight=200')).toEqual([320, 180]);
  expect(await size('&maxwidth=50')).toEqual([undefined, undefined]);
  for (const nonsense of ['0', '-1', 'x', '1e9'])
    expect(await size(`&maxwidth=${nonsense}`)).toEqual([640, 360]);
  const xml = await (await ask('&maxheight=200&format=xml')).text();
  expect(xml).toContain('<thumbnail_height>180</thumbnail_height>');
});
