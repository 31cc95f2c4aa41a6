import type { ArticleNode } from '#lib/article/document';
import { settledNodes } from './settle-nodes.ts';
import { SUGGESTION_ATTRIBUTES, SUGGESTION_MARKS } from './suggestion.ts';

const ONLY_FOR_WRITERS = new Set<string>([...SUGGESTION_MARKS, ...SUGGESTION_ATTRIBUTES, 'discussed']);

/**
 * The nodes of a working copy in published form: every open suggestion taken ("accept") or not taken ("reject"), and
 * every anchor of a comment and every other trace of either gone.
 */
export function withoutSuggestions(nodes: readonly ArticleNode[], fate: 'accept' | 'reject'): ArticleNode[] {
  return settledNodes(nodes, () => fate).map(published);
}

function published(node: ArticleNode): ArticleNode {
  const { type, text, attrs, marks, content } = node;
  const keptMarks = marks?.filter((mark) => !ONLY_FOR_WRITERS.has(mark.type));
  const keptAttrs = Object.entries(attrs ?? {}).filter(([name]) => !ONLY_FOR_WRITERS.has(name));
  return {
    type,
    ...(text !== undefined && { text }),
    ...(keptAttrs.length > 0 && { attrs: Object.fromEntries(keptAttrs) }),
    ...(keptMarks && keptMarks.length > 0 && { marks: keptMarks }),
    ...(content && content.length > 0 && { content: content.map(published) }),
  };
}
