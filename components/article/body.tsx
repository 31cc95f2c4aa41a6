import type { ReactNode } from 'react';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import { inOrder } from './in-order.ts';
import { Inline } from './inline.tsx';
import type { PictureFile } from './picture.tsx';
import { PlacedPicture } from './placed-picture.tsx';
import { ArticleTable } from './table.tsx';

/** Pictures by media id; one that is missing (revoked) is not shown. */
export type BodyPictures = Readonly<Record<string, Omit<PictureFile, 'mediaId'>>>;

type Surroundings = {
  readonly pictures: BodyPictures;
  /** What is set before the first words, such as the place. */
  readonly opening: ReactNode;
  /** What is set after the last words, such as the end mark. */
  readonly closing: ReactNode;
};

/**
 * The text of an article as readers get it. Only the nodes named here are set; anything else is passed over, so that no
 * document, however it came about, brings markup of its own.
 */
export function ArticleBody({
  body,
  pictures,
  opening = null,
  closing = null,
}: { body: ArticleDocument } & Partial<Surroundings> & { pictures: BodyPictures }) {
  const blocks = body.content.filter((node) => !isEmptyParagraph(node));
  const firstText = blocks.findIndex(({ type }) => type === 'paragraph');
  const endsInText = blocks.at(-1)?.type === 'paragraph';
  return (
    <>
      {opening && firstText !== 0 && <p>{opening}</p>}
      {inOrder(blocks).map(({ thing, place }) => (
        <Block
          key={place}
          node={thing}
          pictures={pictures}
          opening={place === 0 && firstText === 0 ? opening : null}
          closing={endsInText && place === blocks.length - 1 ? closing : null}
        />
      ))}
      {!endsInText && closing && <p>{closing}</p>}
    </>
  );
}

function Block({ node, pictures, opening, closing }: { node: ArticleNode } & Surroundings) {
  const { content = [] } = node;
  const inside = <Blocks nodes={content} pictures={pictures} />;
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          {opening}
          <Inline nodes={content} />
          {closing}
        </p>
      );
    case 'crosshead':
      return node.attrs?.level === 3 ? (
        <h3>
          <Inline nodes={content} />
        </h3>
      ) : (
        <h2>
          <Inline nodes={content} />
        </h2>
      );
    case 'bulletList':
      return <ul>{inside}</ul>;
    case 'orderedList':
      return <ol start={startOf(node)}>{inside}</ol>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'quotation':
      return <blockquote>{inside}</blockquote>;
    case 'pullQuote':
      return <PullQuote node={node} />;
    case 'picture':
      return <PlacedPicture node={node} pictures={pictures} />;
    case 'table':
      return (
        <ArticleTable rows={content} renderCell={(nodes) => <Blocks nodes={nodes} pictures={pictures} />} />
      );
    case 'divider':
      return <hr />;
    default:
      return null;
  }
}

function Blocks({ nodes, pictures }: { nodes: readonly ArticleNode[]; pictures: BodyPictures }) {
  return inOrder(nodes).map(({ thing, place }) => (
    <Block key={place} node={thing} pictures={pictures} opening={null} closing={null} />
  ));
}

function PullQuote({ node }: { node: ArticleNode }) {
  const words = node.content?.find(({ type }) => type === 'pullQuoteText');
  const said = node.content?.find(({ type }) => type === 'attribution');
  if (!words?.content) return null;
  return (
    <blockquote className="pull">
      <p>
        <Inline nodes={words.content} />
      </p>
      {said?.content && (
        <footer className="meta">
          <Inline nodes={said.content} />
        </footer>
      )}
    </blockquote>
  );
}

function isEmptyParagraph({ type, content = [] }: ArticleNode): boolean {
  return type === 'paragraph' && content.length === 0;
}

function startOf({ attrs }: ArticleNode): number | undefined {
  const start = attrs?.start;
  return typeof start === 'number' && Number.isInteger(start) && start > 1 ? start : undefined;
}
