import type { Dropped } from './pasted.ts';

/** What an image of the source is for the story: letters, a picture that came along, one to tell of, or nothing. */
export type ImageRead =
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'picture'; readonly address: string }
  | { readonly kind: 'dropped'; readonly dropped: Dropped }
  | { readonly kind: 'nothing' };

const EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})+$/v;
/** Smaller than this (in characters of base64) an image is a bullet or a tick, no picture. */
const SMALLEST_PICTURE = 4_000;

/** Reads an image: emoji become letters, whole pictures come along, tracking dots vanish, the others are told of. */
export function readImage(image: Element): ImageRead {
  const alt = (image.getAttribute('alt') ?? '').trim();
  if (EMOJI.test(alt)) return { kind: 'letters', letters: alt };
  const address = (image.getAttribute('src') ?? '').trim();
  if (isDot(image)) return { kind: 'nothing' };
  if (/^data:/i.test(address)) {
    const isPicture = /^data:image\/(?:png|jpe?g|webp|gif|avif);base64,/i.test(address);
    return isPicture && address.length > SMALLEST_PICTURE
      ? { kind: 'picture', address }
      : { kind: 'nothing' };
  }
  return { kind: 'dropped', dropped: { kind: 'picture', words: alt } };
}

function isDot(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  const sizes = ['width', 'height'].map((side) => {
    const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+)px`, 'i').exec(style)?.[1];
    return Number.parseFloat(image.getAttribute(side) ?? styled ?? 'NaN');
  });
  return sizes.some((size) => size <= 2);
}
