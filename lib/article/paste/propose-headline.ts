import type { ArticleNode } from '#lib/article/document';
import { looksLikeHeadline } from '#lib/text/detect-headline';
import type { Pasted } from './pasted.ts';

/**
 * Finds the headline of a whole story that was pasted: its first line, when it is short, has no full stop and text
 * follows. Null when the first line is text like any other.
 */
export function proposeHeadline({ blocks }: Pick<Pasted, 'blocks'>): string | null {
  const [first, ...others] = blocks;
  if (!first || others.length < 2 || !/^(?:paragraph|crosshead)$/.test(first.type)) return null;
  const line = textOf(first);
  return looksLikeHeadline(line) ? line : null;
}

function textOf({ text, type, content = [] }: ArticleNode): string {
  return type === 'hardBreak' ? '\n' : (text ?? content.map(textOf).join(''));
}
