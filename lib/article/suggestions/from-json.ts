import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import type { ArticleNode } from '#lib/article/document';

/**
 * Nodes of JSON as a schema allows them: runs of words that look alike are one, and what a block must hold is filled in,
 * because settling one suggestion but not another can leave a point of a list without its first line.
 */
export function nodesFrom(schema: Schema, json: readonly ArticleNode[]): Node[] {
  return json.map((node) => whole(schema.nodeFromJSON(node)));
}

/** Nodes as JSON of the article. */
export function jsonOf(nodes: readonly Node[]): ArticleNode[] {
  return nodes.map((node) => node.toJSON() as ArticleNode);
}

function whole(node: Node): Node {
  if (node.isLeaf) return node;
  const children = node.inlineContent ? node.children : node.children.map(whole);
  const content = Fragment.fromArray(children);
  if (node.type.validContent(content)) return node.copy(content);
  return node.type.createAndFill(node.attrs, content, node.marks) ?? node.copy(content);
}
