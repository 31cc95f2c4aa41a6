import type { ReactNode } from 'react';
import type { ArticleNode } from '#lib/article/document';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';

/** Facts beside the story: in the margin of a wide page, between its paragraphs on a narrow one. */
export function FactBox({
  node: { content = [] },
  language,
  renderBlocks,
}: {
  node: ArticleNode;
  language: Language;
  renderBlocks: (nodes: readonly ArticleNode[]) => ReactNode;
}) {
  const [first, ...rest] = content;
  const title = (first?.content ?? []).map(({ text = '' }) => text).join('');
  const blocks = rest.filter(({ type, content: words = [] }) => type !== 'paragraph' || words.length > 0);
  if (title === '' && blocks.length === 0) return null;
  return (
    <aside className="fact" aria-label={title || translator(language, 'public')('blocks.facts')}>
      {title !== '' && <h2>{title}</h2>}
      {renderBlocks(blocks)}
    </aside>
  );
}
