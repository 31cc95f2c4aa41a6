/** The widths that pictures are made in; those of lib/media/picture-limits, which components may not read (a test compares). */
export const SOURCE_WIDTHS = [320, 480, 640, 768, 960, 1280, 1920] as const;

/** The widest rendition that a screen of three dots to a pixel has use for where a picture stands 12 rem wide. */
export const WIDEST_SMALL = 640;

/** Where a rendition of a picture is found. */
export function pictureAddress(mediaId: string, width: number, format: 'avif' | 'webp' | 'jpg'): string {
  return `/media/${mediaId}/${width}.${format}`;
}

/** The `srcset` of a picture up to its own width: larger ones would only weigh more. */
export function sourceSet(mediaId: string, format: 'avif' | 'webp' | 'jpg', ownWidth: number): string {
  const useful = SOURCE_WIDTHS.filter(
    (_, index) => index === 0 || (SOURCE_WIDTHS[index - 1] ?? 0) < ownWidth,
  );
  return useful.map((width) => `${pictureAddress(mediaId, width, format)} ${width}w`).join(', ');
}
