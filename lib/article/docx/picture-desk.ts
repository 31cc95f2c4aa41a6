import type { CopyPicture } from './copy.ts';
import type { Package } from './open-package.ts';

type Found = { readonly part: string; readonly alt: string };

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8/],
  ['webp', /^RIFF.{4}WEBP/s],
  ['avif', /^.{4}ftypavi[fs]/s],
];
/** What Word writes into alt texts by itself, in the languages it is known to do so in. */
const BY_MACHINE =
  /(?:Description automatically generated|AI-generated content may be incorrect|Mô tả được tạo tự động|Mô tả được tự động tạo)[^\n]*/giu;

/** Keeps the pictures of a Word file in the order of the text; one that is used twice is kept once for each place. */
export class PictureDesk {
  readonly #opened: Package;
  readonly #found: Found[] = [];

  constructor(opened: Package) {
    this.#opened = opened;
  }

  /** Notes a picture; answers its number, or null when the file does not hold it. */
  take(part: string, alt: string): number | null {
    if (!this.#opened.names.has(part)) return null;
    return (
      this.#found.push({
        part,
        alt: alt.replace(BY_MACHINE, '').replace(/\s+/g, ' ').trim().normalize('NFC'),
      }) - 1
    );
  }

  /** The pictures by number; null for those in a format that no library takes (EMF, WMF, TIFF) or beyond all limits. */
  unpack(): (CopyPicture | null)[] {
    const bytes = this.#opened.pictures(this.#found.map(({ part }) => part));
    return this.#found.map(({ part, alt }, at) => {
      const data = bytes.get(part);
      const kind = data && kindOf(data);
      if (!data || !kind) return null;
      return { name: `${at + 1}.${kind === 'jpeg' ? 'jpg' : kind}`, type: `image/${kind}`, bytes: data, alt };
    });
  }
}

function kindOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNS.find(([, sign]) => sign.test(head))?.[0] ?? null;
}
