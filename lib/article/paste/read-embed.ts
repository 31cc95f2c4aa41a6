import type { ArticleNode } from '#lib/article/document';
import { knownEmbed } from '#lib/article/embed/known-embed';

/** The player of a known provider in a pasted page, as an embed of ours; null for anything else that is framed. */
export function readEmbed(element: Element): ArticleNode | null {
  const known = element.localName === 'iframe' ? knownEmbed(element.getAttribute('src')) : null;
  if (known?.player.kind !== 'frame') return null;
  return { type: 'embed', attrs: { address: known.address }, content: [{ type: 'embedTitle' }] };
}
