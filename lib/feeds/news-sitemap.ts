import type { Language } from '#lib/newsroom/people';
import { element } from './xml.ts';

/** A line of the news sitemap; the address is whole, the time is written with its offset. */
export type NewsLine = {
  readonly address: string;
  readonly language: Language;
  readonly headline: string;
  readonly published: string;
};

/**
 * The sitemap for news searches: articles of the last two days, at most a thousand, each with the moment of its first
 * publication (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap).
 */
export function newsSitemap(paperName: string, lines: readonly NewsLine[]): string {
  const entries = lines.map(({ address, language, headline, published }) => {
    const publication = element('news:name', paperName) + element('news:language', language);
    const news = [
      `<news:publication>${publication}</news:publication>`,
      element('news:publication_date', published),
      element('news:title', headline),
    ];
    return `<url>${element('loc', address)}<news:news>${news.join('')}</news:news></url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}
