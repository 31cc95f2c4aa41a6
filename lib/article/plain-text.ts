import type { ArticleDocument, ArticleNode } from './document.ts';

/** The words of an article's body without marks, one block a line: for counting, gates and search. */
export function plainText(body: ArticleDocument): string {
  return body.content.flatMap(linesOf).join('\n');
}

function linesOf(node: ArticleNode): string[] {
  const content = node.content ?? [];
  const isTextblock = content.some(({ type }) => type === 'text' || type === 'hardBreak');
  return isTextblock ? [content.map(({ text }) => text ?? ' ').join('')] : content.flatMap(linesOf);
}
