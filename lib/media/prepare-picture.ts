import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { KEPT_EDGE, PICTURE_LIMITS } from './picture-limits.ts';
import { sniffPicture } from './sniff-picture.ts';

/** A picture made fit to keep: upright, in sRGB, without camera data or place, with the hash of what was handed in. */
export type PreparedPicture = {
  readonly bytes: Buffer;
  readonly mime: 'image/jpeg' | 'image/webp';
  readonly extension: 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
  readonly contentHash: string;
};

/**
 * Decodes an upload and encodes it anew, which drops GPS, serial numbers and anything hidden in the file. Pictures with
 * transparency stay so (WebP), all others become JPEG. Refuses `picture_too_large`, `not_a_picture`, `picture_damaged`,
 * `picture_too_many_pixels`, `picture_too_small`.
 */
export async function preparePicture(upload: Uint8Array): Promise<Answer<{ picture: PreparedPicture }>> {
  if (upload.byteLength > PICTURE_LIMITS.mostBytes)
    return refuse('picture_too_large', { megabytes: PICTURE_LIMITS.mostBytes / 1024 / 1024 });
  if (sniffPicture(upload) === null) return refuse('not_a_picture');

  const size = await sharp(upload, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!size) return refuse('picture_damaged');
  if (size.width * size.height > PICTURE_LIMITS.mostPixels)
    return refuse('picture_too_many_pixels', { megapixels: PICTURE_LIMITS.mostPixels / 1_000_000 });
  if (Math.min(size.width, size.height) < PICTURE_LIMITS.leastEdge)
    return refuse('picture_too_small', { edge: PICTURE_LIMITS.leastEdge });

  const kept = await encodeAnew(upload, size.hasAlpha).catch(() => null);
  if (!kept) return refuse('picture_damaged');
  return grant({
    picture: {
      bytes: kept.data,
      mime: size.hasAlpha ? 'image/webp' : 'image/jpeg',
      extension: size.hasAlpha ? 'webp' : 'jpg',
      width: kept.info.width,
      height: kept.info.height,
      contentHash: createHash('sha256').update(upload).digest('hex'),
    },
  });
}

function encodeAnew(upload: Uint8Array, hasAlpha: boolean) {
  const upright = sharp(upload, { limitInputPixels: PICTURE_LIMITS.mostPixels, failOn: 'error' })
    .autoOrient()
    .toColourspace('srgb')
    .resize({ width: KEPT_EDGE, height: KEPT_EDGE, fit: 'inside', withoutEnlargement: true });
  const encoded = hasAlpha ? upright.webp({ quality: 90 }) : upright.jpeg({ quality: 90, mozjpeg: true });
  return encoded.toBuffer({ resolveWithObject: true });
}
