import { pictureAddress, SOURCE_WIDTHS } from '#components/article/picture-sources.ts';

const WIDEST = 640;

type Size = { readonly width: number; readonly height: number };

/**
 * The largest rendition of a picture that is neither wider nor higher than another site lets it be; null when even the
 * smallest is. A picture smaller than its rendition is not blown up.
 */
export function thumbnailOf(
  picture: Size & { readonly mediaId: string },
  most: Size,
): (Size & { readonly address: string }) | null {
  for (const rendition of SOURCE_WIDTHS.filter((width) => width <= WIDEST).toReversed()) {
    const width = Math.min(rendition, picture.width);
    const height = Math.round((picture.height * width) / picture.width);
    if (width <= most.width && height <= most.height)
      return { address: pictureAddress(picture.mediaId, rendition, 'jpg'), width, height };
  }
  return null;
}
