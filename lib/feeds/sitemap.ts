import { element } from './xml.ts';

export type SitemapLine = { readonly address: string; readonly changed: string | null };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of whole addresses with the day or moment of their last change. */
export function sitemap(lines: readonly SitemapLine[]): string {
  return list('urlset', 'url', lines);
}

/** The list of the sitemaps, for a paper too large for one. */
export function sitemapIndex(lines: readonly SitemapLine[]): string {
  return list('sitemapindex', 'sitemap', lines);
}

function list(outer: string, inner: string, lines: readonly SitemapLine[]): string {
  const entries = lines.map(({ address, changed }) => {
    const lastmod = changed ? element('lastmod', changed) : '';
    return `<${inner}>${element('loc', address)}${lastmod}</${inner}>`;
  });
  return [HEAD, `<${outer} xmlns="${NAMESPACE}">`, ...entries, `</${outer}>`, ''].join('\n');
}
