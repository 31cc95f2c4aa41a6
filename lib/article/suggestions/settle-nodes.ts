import type { ArticleNode } from '#lib/article/document';
import { writingSchema } from '#lib/article/writing-schema';
import { rowsLeft } from './rows-left.ts';
import { settledLook, settledText } from './settle-text.ts';
import { blockSuggestions, type Settling, SUGGESTION_ATTRIBUTES } from './suggestion.ts';

/**
 * Nodes that stand beside each other (JSON of a working copy) when each suggestion in them has met its fate. What no
 * suggestion touches is answered as the very same object; a block whose last block went goes with it.
 */
export function settledNodes(nodes: readonly ArticleNode[], fateOf: Settling): ArticleNode[] {
  const settled: ArticleNode[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = settledText(node, fateOf);
      if (text) settled.push(text);
    } else place(node, settled, fateOf);
  }
  return settled;
}

function place(node: ArticleNode, settled: ArticleNode[], fateOf: Settling): void {
  const { came, goes } = blockSuggestions(node.attrs);
  const coming = came && fateOf(came);
  const going = goes && fateOf(goes);
  if (isGone(node, fateOf)) return;
  const left = withSettledContent(settledLook(withSettledAttributes(node, fateOf), fateOf), fateOf);
  if (!left) return;
  const joins =
    (came?.kind === 'split' && coming === 'reject') || (goes?.kind === 'joined' && going === 'accept');
  const joined = joins && joinedTo(settled.at(-1), left);
  if (joined) settled.splice(-1, 1, joined);
  else settled.push(left);
}

function isGone({ attrs }: ArticleNode, fateOf: Settling): boolean {
  const { came, goes } = blockSuggestions(attrs);
  return (
    (came?.kind === 'added' && fateOf(came) === 'reject') ||
    (goes?.kind === 'removed' && fateOf(goes) === 'accept')
  );
}

function withSettledAttributes(node: ArticleNode, fateOf: Settling): ArticleNode {
  const suggested = blockSuggestions(node.attrs);
  const decided = SUGGESTION_ATTRIBUTES.filter((name) => suggested[name] && fateOf(suggested[name]) !== null);
  if (decided.length === 0) return node;
  const { changed } = suggested;
  const isUndone = changed && fateOf(changed) === 'reject';
  const kept = Object.entries(node.attrs ?? {}).filter(
    ([name]) => !decided.some((settled) => settled === name),
  );
  return { ...node, attrs: { ...Object.fromEntries(kept), ...(isUndone && attributesOf(changed.was)) } };
}

function withSettledContent(node: ArticleNode, fateOf: Settling): ArticleNode | null {
  const content = node.content ?? [];
  const left = node.type === 'table' ? rowsLeft(content, (row) => isGone(row, fateOf)) : content;
  const settled = settledNodes(left, fateOf);
  if (settled.length === content.length && settled.every((child, index) => child === content[index]))
    return node;
  if (settled.length === 0 && !isLine(node)) return null;
  return { ...node, content: settled };
}

/** Two blocks as one, as Backspace would make of them; null when they are of kinds that do not join. */
function joinedTo(before: ArticleNode | undefined, node: ArticleNode): ArticleNode | null {
  if (!before) return null;
  const content = before.content ?? [];
  const more = node.content ?? [];
  if (isLine(before) && isLine(node)) return { ...before, content: [...content, ...more] };
  if (before.type !== 'listItem' || node.type !== 'listItem') return null;
  const [first, ...rest] = more;
  const met = first && joinedTo(content.at(-1), first);
  return { ...before, content: met ? [...content.slice(0, -1), met, ...rest] : [...content, ...more] };
}

function isLine({ type }: ArticleNode): boolean {
  return writingSchema().nodes[type]?.inlineContent ?? false;
}

function attributesOf(was: string): Record<string, unknown> {
  try {
    const attrs: unknown = JSON.parse(was);
    if (typeof attrs !== 'object' || attrs === null) return {};
    const named = Object.entries(attrs).filter(
      ([name]) => !SUGGESTION_ATTRIBUTES.some((own) => own === name),
    );
    return Object.fromEntries(named);
  } catch {
    return {};
  }
}
