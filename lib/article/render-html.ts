import type { ArticleDocument, ArticleMark, ArticleNode } from './document.ts';

/** What is known of a picture where the HTML goes: its whole address, or null to leave the picture out. */
export type PictureAddress = (mediaId: string) => string | null;

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
};

/**
 * An article's text as plain HTML for feeds and exports. Only what is named here is written, every word escaped, links
 * only to the web, mail and telephone; anything else is passed over.
 */
export function renderHtml(body: ArticleDocument, pictureAddress: PictureAddress): string {
  return body.content.map((node) => block(node, pictureAddress)).join('\n');
}

function block(node: ArticleNode, pictureAddress: PictureAddress): string {
  if (node.type === 'text') return marked(node);
  if (node.type === 'hardBreak') return '<br>';
  if (node.type === 'divider') return '<hr>';
  if (node.type === 'picture') return picture(node, pictureAddress);
  const tag = node.type === 'crosshead' ? (node.attrs?.level === 3 ? 'h3' : 'h2') : PLAIN[node.type];
  if (!tag) return '';
  return `<${tag}>${inside(node, pictureAddress)}</${tag}>`;
}

function inside({ content = [] }: ArticleNode, pictureAddress: PictureAddress): string {
  return content.map((child) => block(child, pictureAddress)).join('');
}

function picture(node: ArticleNode, pictureAddress: PictureAddress): string {
  const { mediaId, alt } = node.attrs ?? {};
  const address = typeof mediaId === 'string' ? pictureAddress(mediaId) : null;
  if (!address) return '';
  const words = (node.content ?? []).map((child) => inside(child, () => null)).filter((line) => line !== '');
  const caption = words.length > 0 ? `<figcaption>${words.join(' ')}</figcaption>` : '';
  return `<figure><img src="${escapeHtml(address)}" alt="${escapeHtml(String(alt ?? ''))}">${caption}</figure>`;
}

function marked({ text = '', marks = [] }: ArticleNode): string {
  return marks.reduceRight(withMark, escapeHtml(text));
}

function withMark(html: string, { type, attrs }: ArticleMark): string {
  if (type === 'bold') return `<strong>${html}</strong>`;
  if (type === 'italic') return `<em>${html}</em>`;
  const href = typeof attrs?.href === 'string' ? attrs.href.trim() : '';
  const isSafe = type === 'link' && /^(?:https?:|mailto:|tel:)/i.test(href);
  return isSafe ? `<a href="${escapeHtml(href)}">${html}</a>` : html;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
