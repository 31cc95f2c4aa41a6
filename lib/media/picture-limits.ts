/** What the newsroom takes in and hands out as pictures. */
export const PICTURE_LIMITS = {
  /** Bytes of one upload. */
  mostBytes: 30 * 1024 * 1024,
  /** Pixels after decoding: a small file can unfold into a bomb. */
  mostPixels: 60_000_000,
  leastEdge: 40,
} as const;

/** Widths that readers' pages ask for, in pixels; 768 is for the commonest phones, 360 wide with two dots to a pixel. */
export const PICTURE_WIDTHS = [320, 480, 640, 768, 960, 1280, 1920] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export const PICTURE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** The longest edge that is kept: enough for print in the bulletin, without storing camera originals. */
export const KEPT_EDGE = 3840;
