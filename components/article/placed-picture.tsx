import type { ArticleNode } from '#lib/article/document';
import type { BodyPictures } from './body.tsx';
import { Picture } from './picture.tsx';
import { PictureWords } from './picture-words.tsx';

const SIZES = {
  column: '(min-width: 45rem) 36rem, 100vw',
  wide: '(min-width: 72rem) 48rem, 100vw',
  full: '(min-width: 72rem) 58rem, 100vw',
};

/** A picture where it stands in the text, with caption and credit, the credit last. */
export function PlacedPicture({ node, pictures }: { node: ArticleNode; pictures: BodyPictures }) {
  const mediaId = typeof node.attrs?.mediaId === 'string' ? node.attrs.mediaId : '';
  const file = Object.hasOwn(pictures, mediaId) ? pictures[mediaId] : undefined;
  if (!file) return null;
  const { alt, size } = node.attrs ?? {};
  const width = size === 'wide' || size === 'full' ? size : 'column';
  return (
    <figure className={width === 'column' ? undefined : width}>
      <Picture
        file={{ ...file, mediaId }}
        alt={typeof alt === 'string' ? alt : ''}
        ratio="own"
        sizes={SIZES[width]}
      />
      <PictureWords node={node} />
    </figure>
  );
}
