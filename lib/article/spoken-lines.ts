import { splitSentences } from '#lib/text/sentences';
import { spokenText } from '#lib/text/spoken/spoken-text';
import type { ArticleDocument, ArticleNode } from './document.ts';

/** Blocks that are looked at, not read aloud. */
const SEEN_ONLY = new Set(['picture', 'gallery', 'table', 'embed', 'relatedStory', 'divider']);

/**
 * The text of an article as it is read aloud, sentence by sentence; Vietnamese with its figures and abbreviations in
 * words. `notice` is what who listens is told before the text begins.
 */
export function spokenLines(
  {
    headline,
    standfirst,
    notice = '',
    body,
  }: { headline: string; standfirst: string; notice?: string; body: ArticleDocument },
  language: 'vi' | 'en',
): string[] {
  const blocks = [headline, standfirst, notice, ...body.content.flatMap(linesOf)];
  return blocks.flatMap((block) => (language === 'vi' ? spokenText(block) : sentences(block)));
}

function linesOf(node: ArticleNode): string[] {
  if (SEEN_ONLY.has(node.type)) return [];
  const content = node.content ?? [];
  const isTextblock = content.some(({ type }) => type === 'text' || type === 'hardBreak');
  return isTextblock ? [content.map(({ text }) => text ?? ' ').join('')] : content.flatMap(linesOf);
}

function sentences(block: string): string[] {
  return splitSentences(block).map(({ from, until }) => block.slice(from, until));
}
