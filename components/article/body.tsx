import type { ReactNode } from 'react';
import type { ArticleDocument, ArticleNode } from '#lib/article/document';
import type { Language } from '#lib/newsroom/people';
import { Embed } from './embed.tsx';
import { FactBox } from './fact-box.tsx';
import { Gallery } from './gallery.tsx';
import { inOrder } from './in-order.ts';
import { Inline } from './inline.tsx';
import type { PictureFile } from './picture.tsx';
import { PlacedPicture } from './placed-picture.tsx';
import type { RelatedArticles } from './related-article.ts';
import { SeeAlso } from './see-also.tsx';
import { ArticleTable } from './table.tsx';

/** Pictures by media id; one that is missing (revoked) is not shown. */
export type BodyPictures = Readonly<Record<string, Omit<PictureFile, 'mediaId'>>>;

/** What blocks are set with wherever they stand. */
type Supplies = {
  readonly pictures: BodyPictures;
  readonly related: RelatedArticles;
  /** The language of the house's own words between those of the article. */
  readonly language: Language;
};

type Ends = {
  /** What is set before the first words, such as the place. */
  readonly opening: ReactNode;
  /** What is set after the last words, such as the end mark; pictures and boxes may stand below it. */
  readonly closing: ReactNode;
};

/** What a story is told in; quotes set apart, pictures, tables and boxes stand beside it. */
const RUNNING_TEXT = new Set(['paragraph', 'bulletList', 'orderedList', 'quotation']);

/**
 * The text of an article as readers get it. Only the nodes named here are set; anything else is passed over, so that no
 * document, however it came about, brings markup of its own.
 */
export function ArticleBody({
  body,
  pictures,
  related = {},
  language = 'vi',
  opening = null,
  closing = null,
}: { body: ArticleDocument } & Partial<Supplies & Ends> & Pick<Supplies, 'pictures'>) {
  const supplies = { pictures, related, language };
  const blocks = body.content.filter((node) => !isEmptyParagraph(node));
  const firstText = blocks.findIndex(({ type }) => type === 'paragraph');
  const lastText = blocks.findLastIndex(({ type }) => RUNNING_TEXT.has(type));
  return (
    <>
      {opening && firstText !== 0 && <p>{opening}</p>}
      {inOrder(blocks).map(({ thing, place }) => (
        <Block
          key={place}
          node={thing}
          supplies={supplies}
          opening={place === 0 && firstText === 0 ? opening : null}
          closing={place === lastText ? closing : null}
        />
      ))}
    </>
  );
}

function Block({ node, supplies, opening, closing }: { node: ArticleNode; supplies: Supplies } & Ends) {
  const { content = [] } = node;
  const { pictures, related, language } = supplies;
  const blocks = (nodes: readonly ArticleNode[]) => <Blocks nodes={nodes} supplies={supplies} />;
  const text = <Blocks nodes={content} supplies={supplies} closing={closing} />;
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
      return <ul>{text}</ul>;
    case 'orderedList':
      return <ol start={startOf(node)}>{text}</ol>;
    case 'listItem':
      return <li>{text}</li>;
    case 'quotation':
      return <blockquote>{text}</blockquote>;
    case 'pullQuote':
      return <PullQuote node={node} />;
    case 'picture':
      return <PlacedPicture node={node} pictures={pictures} />;
    case 'table':
      return <ArticleTable rows={content} renderCell={blocks} />;
    case 'factBox':
      return <FactBox node={node} language={language} renderBlocks={blocks} />;
    case 'gallery':
      return <Gallery node={node} pictures={pictures} language={language} />;
    case 'relatedStory':
      return <SeeAlso article={related[Number(node.attrs?.storyId)]} language={language} />;
    case 'embed':
      return <Embed node={node} language={language} />;
    case 'divider':
      return <hr />;
    default:
      return null;
  }
}

function Blocks({
  nodes,
  supplies,
  closing = null,
}: { nodes: readonly ArticleNode[]; supplies: Supplies } & Partial<Ends>) {
  return inOrder(nodes).map(({ thing, place }) => (
    <Block
      key={place}
      node={thing}
      supplies={supplies}
      opening={null}
      closing={place === nodes.length - 1 ? closing : null}
    />
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
