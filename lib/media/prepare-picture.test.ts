import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isMediaId, parseRendition } from './picture-files.ts';
import { preparePicture } from './prepare-picture.ts';

const camera = (width = 200, height = 100) =>
  sharp({ create: { width, height, channels: 3, background: '#a3181c' } })
    .withExifMerge({ IFD0: { Make: 'Máy ảnh', Copyright: 'Lan' }, IFD3: { GPSLatitude: '10/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

const codeOf = async (bytes: Uint8Array) => {
  const answer = await preparePicture(bytes);
  return answer.ok ? 'kept' : answer.refusal.code;
};

describe('an uploaded picture', () => {
  it('is kept upright and without camera data or place', async () => {
    const answer = await preparePicture(await camera());
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect([answer.picture.width, answer.picture.height]).toEqual([100, 200]);
    const kept = await sharp(answer.picture.bytes).metadata();
    expect(kept.exif).toBe(undefined);
    expect(kept.orientation).toBe(undefined);
  });

  it('has the same hash however often it is handed in', async () => {
    const bytes = await camera();
    const [one, two] = await Promise.all([preparePicture(bytes), preparePicture(bytes)]);
    expect(one.ok && two.ok && one.picture.contentHash === two.picture.contentHash).toBe(true);
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['HTML that says it is a picture', '<html><body onload=alert(1)>'],
    ['an empty file', ''],
  ])('is refused when it is %s', async (_, text) =>
    expect(await codeOf(Buffer.from(text))).toBe('not_a_picture'),
  );

  it('is refused when it is damaged', async () => {
    const bytes = await camera(600, 400);
    expect(await codeOf(bytes.subarray(0, 40))).toBe('picture_damaged');
    expect(await codeOf(bytes.subarray(0, bytes.length / 2))).toBe('picture_damaged');
  });

  it('is refused when it unfolds into a bomb', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 7000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(bomb)).toBe('picture_too_many_pixels');
  });

  it('is refused when it is a tracking dot', async () =>
    expect(await codeOf(await camera(10, 10))).toBe('picture_too_small'));

  it('keeps transparency', async () => {
    const bytes = await sharp({ create: { width: 80, height: 80, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const answer = await preparePicture(bytes);
    expect(answer.ok && answer.picture.mime).toBe('image/webp');
  });
});

describe('an address of a picture', () => {
  it.each(['640.webp', '1920.jpg', '320.avif'])('%s is one the paper makes', (file) =>
    expect(parseRendition(file)).not.toBe(null),
  );
  it.each(['641.webp', '640.svg', '../640.webp', '640', '0640.webp', ''])('%s is not', (file) =>
    expect(parseRendition(file)).toBe(null),
  );
  it.each(['..', '../x', 'a/b', '', 'x'])('%s is no id', (id) => expect(isMediaId(id)).toBe(false));
});
