import type { BulletinPictures } from '#lib/newsroom/bulletins';
import type { ArticleDocument } from './document.ts';

/** What leads somewhere else says nothing on paper. */
const ON_SCREEN_ONLY = new Set(['relatedStory', 'embed']);
const PICTURES = new Set(['picture', 'gallery']);

/** The body of an article as a bulletin prints it: nothing that only works on a screen, and the pictures it takes. */
export function printedBody(body: ArticleDocument, pictures: BulletinPictures): ArticleDocument {
  const isPrinted = ({ type }: { readonly type: string }) =>
    !ON_SCREEN_ONLY.has(type) && (pictures === 'all' || !PICTURES.has(type));
  return { ...body, content: body.content.filter(isPrinted) };
}
