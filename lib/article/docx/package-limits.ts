/** What a Word file may be at most: bytes as sent, parts, bytes unpacked (all its XML, each picture, all pictures). */
export const PACKAGE_LIMITS = {
  packed: 60_000_000,
  parts: 4_000,
  xml: 80_000_000,
  picture: 40_000_000,
  pictures: 200_000_000,
} as const;
