import type { CSSProperties } from 'react';
import type { ArticleNode } from '#lib/article/document';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { BodyPictures } from './body.tsx';
import { inOrder } from './in-order.ts';
import { Picture } from './picture.tsx';
import { PictureWords } from './picture-words.tsx';
import { PlacedPicture } from './placed-picture.tsx';

/** How wide the rows are on a wide page, in rem. */
const WIDTH = 46;

/** On a phone it scrolls, and then one must get to it without a mouse. */
const SCROLLED_BY_KEYS = { tabIndex: 0 };

/**
 * Pictures that belong together: whole and in rows of one height on a wide page, a strip to push along on a phone. The
 * frames know their shapes, so nothing moves when the pictures come in. A single one is a picture like any other.
 */
export function Gallery({
  node,
  pictures,
  language,
}: {
  node: ArticleNode;
  pictures: BodyPictures;
  language: Language;
}) {
  const shown = (node.content ?? []).flatMap((picture) => {
    const mediaId = String(picture.attrs?.mediaId ?? '');
    const file = Object.hasOwn(pictures, mediaId) ? pictures[mediaId] : undefined;
    return file ? [{ picture, file: { ...file, mediaId } }] : [];
  });
  const [only] = shown;
  if (!only) return null;
  if (shown.length === 1) return <PlacedPicture node={only.picture} pictures={pictures} />;
  const name = translator(language, 'public')('blocks.gallery', { count: shown.length });
  return (
    <section className="gallery wide" aria-label={name} {...SCROLLED_BY_KEYS}>
      {inOrder(rowsOf(shown)).map(({ thing: row, place }) => (
        <div key={place} className="gallery-row">
          {inOrder(row).map(({ thing: { picture, file }, place: within }) => (
            <figure key={within} style={shapeOf(file)}>
              <Picture
                file={file}
                alt={typeof picture.attrs?.alt === 'string' ? picture.attrs.alt : ''}
                ratio="own"
                sizes={sizesOf(file, row)}
              />
              <PictureWords node={picture} />
            </figure>
          ))}
        </div>
      ))}
    </section>
  );
}

type Shape = { readonly width: number; readonly height: number };

const ratioOf = ({ width, height }: Shape) => Math.round((width / height) * 1_000) / 1_000;

function shapeOf(file: Shape): CSSProperties {
  return { '--ratio': ratioOf(file) } as CSSProperties;
}

/** Three to a row, but never one alone. */
function rowsOf<T>(pictures: readonly T[]): readonly (readonly T[])[] {
  const { length } = pictures;
  if (length === 0) return [];
  const count = length === 2 || length === 4 ? 2 : 3;
  return [pictures.slice(0, count), ...rowsOf(pictures.slice(count))];
}

/** The pictures of a row share its width by their shapes. */
function sizesOf(file: Shape, row: readonly { readonly file: Shape }[]): string {
  const all = row.reduce((sum, { file: other }) => sum + ratioOf(other), 0);
  return `(min-width: 48rem) ${Math.round((ratioOf(file) / all) * WIDTH)}rem, 85vw`;
}
