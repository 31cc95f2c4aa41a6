import { Fragment, type ReactNode } from 'react';
import type { ArticleMark, ArticleNode } from '#lib/article/document';
import { keepTogether } from '#lib/text/no-break';
import { inOrder } from './in-order.ts';
import { safeLink } from './safe-link.ts';

/** The words of a block with their marks; a mark that is not known is left out, its words stay. */
export function Inline({ nodes = [] }: { nodes?: readonly ArticleNode[] | undefined }) {
  return inOrder(nodes).map(({ thing: node, place }) => {
    if (node.type === 'hardBreak') return <br key={place} />;
    if (node.type !== 'text' || !node.text) return null;
    return (
      <Fragment key={place}>
        {(node.marks ?? []).reduceRight<ReactNode>(marked, keepTogether(node.text))}
      </Fragment>
    );
  });
}

function marked(words: ReactNode, mark: ArticleMark): ReactNode {
  if (mark.type === 'bold') return <strong>{words}</strong>;
  if (mark.type === 'italic') return <em>{words}</em>;
  if (mark.type !== 'link') return words;
  const href = safeLink(mark.attrs?.href);
  if (!href) return words;
  const isElsewhere = /^https?:/.test(href);
  return (
    <a href={href} rel={isElsewhere ? 'noopener' : undefined}>
      {words}
    </a>
  );
}
