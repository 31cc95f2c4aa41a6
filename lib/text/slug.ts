import { fold } from './fold.ts';

const LONGEST = 80;

/**
 * The address part of a headline: folded, words joined by hyphens, cut at a word to at most `most` characters; a
 * headline without a single letter or digit becomes "bai-viet".
 */
export function slugOf(headline: string, most = LONGEST): string {
  const words = fold(headline.normalize('NFKC'))
    .replace(/&/g, ' va ')
    .replace(/%/g, ' phan tram ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cutAtWord(words, most) || 'bai-viet';
}

function cutAtWord(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const space = slug.lastIndexOf('-', most);
  return space > 0 ? slug.slice(0, space) : slug.slice(0, most);
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, isTaken: (candidate: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
