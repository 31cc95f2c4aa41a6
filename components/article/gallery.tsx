import type { CSSProperties } from 'react';
import type { ArticleNode } from '#lib/article/document';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { BodyPictures } from './body.tsx';
import { inOrder } from './in-order.ts';
import { Picture } from './picture.tsx';
import { PictureWords } from './picture-words.tsx';
import { PlacedPicture } from './placed-picture.tsx';

/** The height, in rem, around which the rows of a gallery are set. */
const ROW = 15;
const WIDEST = 48;

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
      {inOrder(shown).map(({ thing: { picture, file }, place }) => (
        <figure key={place} style={shapeOf(file)}>
          <Picture
            file={file}
            alt={typeof picture.attrs?.alt === 'string' ? picture.attrs.alt : ''}
            ratio="own"
            sizes={sizesOf(file)}
          />
          <PictureWords node={picture} />
        </figure>
      ))}
    </section>
  );
}

type Shape = { readonly width: number; readonly height: number };

const ratioOf = ({ width, height }: Shape) => Math.round((width / height) * 1_000) / 1_000;

function shapeOf(file: Shape): CSSProperties {
  return { '--ratio': ratioOf(file) } as CSSProperties;
}

/** A row grows until it is full: by a half at the most when a picture is not alone in it. */
function sizesOf(file: Shape): string {
  const width = Math.min(WIDEST, Math.round(ratioOf(file) * ROW * 1.5));
  return `(min-width: 48rem) ${width}rem, 85vw`;
}
