import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawShareCard, SHARE_SIZE } from './share-picture.ts';

const CARD = { paperName: 'Bến Sông', section: '', headline: 'Bến phà', picture: null };

/** How many rows of the headline's part of a card have ink. */
async function inkedRows(headline: string): Promise<number> {
  const card = await drawShareCard({ ...CARD, headline });
  const area = { left: 64, top: 140, width: 1000, height: 370 };
  const { data, info } = await sharp(card)
    .extract(area)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rows = Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width, (row + 1) * info.width).some((shade) => shade < 90),
  );
  return rows.filter(Boolean).length;
}

it('a card has the size that networks ask for', async () => {
  expect(await sharp(await drawShareCard(CARD)).metadata()).toMatchObject({ format: 'jpeg', ...SHARE_SIZE });
});

it('marks over capitals and dots under letters stand on the card whole', async () => {
  const plain = await inkedRows('AEO');
  expect(await inkedRows('ẲỂỘ')).toBeGreaterThan(plain * 1.4);
});

it('words decomposed by another program are set like any others', async () => {
  expect(await inkedRows('ẲỂỘ'.normalize('NFD'))).toBe(await inkedRows('ẲỂỘ'));
});

it.each(['<b>&amp;</b> “Hỏi” & <Đáp>', 'Ủ'.repeat(400), 'Đồng chí Bí thư '.repeat(60)])(
  'whatever a headline is, a card is drawn: %.20s',
  async (headline) => {
    expect(await sharp(await drawShareCard({ ...CARD, headline })).metadata()).toMatchObject(SHARE_SIZE);
  },
);

it('a picture is cut around what must stay in sight', async () => {
  const half = { width: 800, height: 600, channels: 3 as const };
  const red = await sharp({ create: { ...half, background: '#ff0000' } })
    .png()
    .toBuffer();
  const bytes = await sharp({ create: { ...half, width: 1600, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const shown = async (focalX: number) => {
    const card = await drawShareCard({ ...CARD, picture: { bytes, focalX, focalY: 500 } });
    const { channels } = await sharp(
      await sharp(card).extract({ left: 760, top: 100, width: 400, height: 400 }).toBuffer(),
    ).stats();
    return channels.map(({ mean }) => Math.round(mean));
  };
  expect((await shown(0))[0]).toBeGreaterThan(240);
  expect((await shown(1000))[2]).toBeGreaterThan(240);
});
