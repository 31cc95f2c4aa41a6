import { knownEmbed } from '#lib/article/embed/known-embed';
import type { ArticleDocument, ArticleMark, ArticleNode } from './document.ts';

/** What is known of a picture where the HTML goes: its whole address, or null to leave the picture out. */
export type PictureAddress = (mediaId: string) => string | null;

/** How another story of the paper is called, and its whole address; null to leave it out. */
export type StoryLink = (storyId: number) => { readonly address: string; readonly headline: string } | null;

type Links = { readonly pictureAddress: PictureAddress; readonly storyLink: StoryLink };

const PLAIN: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  quotation: 'blockquote',
  table: 'table',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
  pullQuote: 'blockquote',
  pullQuoteText: 'p',
  attribution: 'footer',
  factBox: 'aside',
  gallery: 'section',
};

/**
 * An article's text as plain HTML for feeds and exports. Only what is named here is written, every word escaped, links
 * only to the web, mail and telephone; anything else is passed over. An embed is a link to it: no player, no tracker.
 */
export function renderHtml(
  body: ArticleDocument,
  pictureAddress: PictureAddress,
  storyLink: StoryLink = () => null,
): string {
  return body.content
    .map((node) => block(node, { pictureAddress, storyLink }))
    .filter((html) => html !== '')
    .join('\n');
}

function block(node: ArticleNode, links: Links): string {
  if (node.type === 'text') return marked(node);
  if (node.type === 'hardBreak') return '<br>';
  if (node.type === 'divider') return '<hr>';
  if (node.type === 'picture') return picture(node, links);
  if (node.type === 'relatedStory') return relatedStory(node, links);
  if (node.type === 'embed') return embed(node, links);
  if (node.type === 'factBoxTitle') return heading(3, inside(node, links));
  if (node.type === 'crosshead') return heading(node.attrs?.level === 3 ? 3 : 2, inside(node, links));
  const tag = PLAIN[node.type];
  if (!tag) return '';
  return `<${tag}>${inside(node, links)}</${tag}>`;
}

function inside({ content = [] }: ArticleNode, links: Links): string {
  return content.map((child) => block(child, links)).join('');
}

function heading(level: 2 | 3, words: string): string {
  return words === '' ? '' : `<h${level}>${words}</h${level}>`;
}

function picture(node: ArticleNode, links: Links): string {
  const { mediaId, alt } = node.attrs ?? {};
  const address = typeof mediaId === 'string' ? links.pictureAddress(mediaId) : null;
  if (!address) return '';
  const words = (node.content ?? []).map((child) => inside(child, links)).filter((line) => line !== '');
  const caption = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(String(alt ?? ''))}">${caption}</figure>`;
}

function relatedStory({ attrs }: ArticleNode, { storyLink }: Links): string {
  const story = storyLink(Number(attrs?.storyId));
  return story ? `<p>${anchor(story.address, escapeHtml(story.headline))}</p>` : '';
}

function embed(node: ArticleNode, links: Links): string {
  const known = knownEmbed(node.attrs?.address);
  if (!known) return '';
  const title = (node.content ?? []).map((child) => inside(child, links)).join('');
  return `<p>${anchor(known.address, title || escapeHtml(known.address))}</p>`;
}

function marked({ text = '', marks = [] }: ArticleNode): string {
  return marks.reduceRight(withMark, escapeHtml(text));
}

function withMark(html: string, { type, attrs }: ArticleMark): string {
  if (type === 'bold') return `<strong>${html}</strong>`;
  if (type === 'italic') return `<em>${html}</em>`;
  const href = typeof attrs?.href === 'string' ? attrs.href.trim() : '';
  const isSafe = type === 'link' && /^(?:https?:|mailto:|tel:)/i.test(href);
  return isSafe ? anchor(href, html) : html;
}

function anchor(address: string, html: string): string {
  return `<a href="${escapeHtml(address)}">${html}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
