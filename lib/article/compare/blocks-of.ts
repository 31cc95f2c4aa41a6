import type { ArticleDocument, ArticleNode } from '#lib/article/document';

/** A block of an article as a comparison sees it: its words, and the rest of it as one string. */
export type ComparedBlock = {
  readonly type: string;
  readonly text: string;
  /** Everything about the block that is not its words: level, list kind, picture, size, marks. */
  readonly make: string;
  readonly node: ArticleNode;
};

/** The blocks of a body in reading order; a list is taken item by item, so that one changed item is one change. */
export function blocksOf(body: ArticleDocument): readonly ComparedBlock[] {
  return body.content.flatMap((node) => {
    const isList = node.type === 'bulletList' || node.type === 'orderedList';
    if (!isList) return [blockOf(node)];
    return (node.content ?? []).map((item) => blockOf({ ...node, content: [item] }));
  });
}

function blockOf(node: ArticleNode): ComparedBlock {
  return { type: node.type, text: textOf(node), make: JSON.stringify(makeOf(node)), node };
}

/** The words of a block, its inner blocks parted by line breaks. */
function textOf(node: ArticleNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  const content = node.content ?? [];
  const isInline = content.some(({ type }) => type === 'text' || type === 'hardBreak');
  return content.map(textOf).join(isInline ? '' : '\n');
}

function makeOf(node: ArticleNode): unknown {
  if (node.type === 'text')
    return (node.marks ?? []).map(({ type, attrs }) => [type, attrs ?? null, node.text]);
  return [node.type, node.attrs ?? null, ...(node.content ?? []).map(makeOf).filter(isTelling)];
}

/** Plain words say nothing about the make of a block. */
function isTelling(part: unknown): boolean {
  return !(Array.isArray(part) && part.length === 0);
}
