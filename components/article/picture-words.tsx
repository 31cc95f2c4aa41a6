import type { ArticleNode } from '#lib/article/document';
import { beforeCredit } from './before-credit.ts';
import { Inline } from './inline.tsx';

/** What stands under a picture: the caption, and the credit last. */
export function PictureWords({ node }: { node: ArticleNode }) {
  const caption = node.content?.find(({ type }) => type === 'pictureCaption')?.content;
  const credit = node.content?.find(({ type }) => type === 'pictureCredit')?.content;
  if (!caption && !credit) return null;
  return (
    <figcaption className="meta">
      <Inline nodes={caption} />
      {credit && beforeCredit((caption ?? []).map(({ text }) => text ?? '').join(''))}
      <Inline nodes={credit} />
    </figcaption>
  );
}
