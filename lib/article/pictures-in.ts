import type { ArticleDocument, ArticleNode } from './document.ts';

/** A picture as it stands in an article's text. */
export type PlacedPicture = {
  readonly mediaId: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

/** Lists the pictures of an article's body in reading order, with the words that stand with each. */
export function picturesIn(body: ArticleDocument): readonly PlacedPicture[] {
  return body.content.flatMap(picturesOf);
}

function picturesOf(node: ArticleNode): readonly PlacedPicture[] {
  if (node.type !== 'picture') return (node.content ?? []).flatMap(picturesOf);
  const mediaId = node.attrs?.mediaId;
  if (typeof mediaId !== 'string' || mediaId === '') return [];
  const alt = node.attrs?.alt;
  return [
    {
      mediaId,
      alt: typeof alt === 'string' ? alt : '',
      caption: wordsOf(node, 'pictureCaption'),
      credit: wordsOf(node, 'pictureCredit'),
    },
  ];
}

function wordsOf(picture: ArticleNode, child: string): string {
  const node = picture.content?.find(({ type }) => type === child);
  return node ? textOf(node).trim() : '';
}

function textOf(node: ArticleNode): string {
  return node.text ?? (node.content ?? []).map(textOf).join('');
}
