import { element } from './xml.ts';

/** An article as other sites may set it into a page of theirs; addresses are whole. */
export type Embeddable = {
  readonly paperName: string;
  readonly home: string;
  readonly address: string;
  readonly headline: string;
  readonly byline: string;
  readonly picture: { readonly address: string; readonly width: number; readonly height: number } | null;
};

/** The oEmbed answer for an article (oembed.com, type `link`): the other site sets it as it likes, nothing of ours runs there. */
export function oEmbed(article: Embeddable): Readonly<Record<string, string | number>> {
  const { picture } = article;
  return {
    version: '1.0',
    type: 'link',
    title: article.headline,
    author_name: article.byline,
    provider_name: article.paperName,
    provider_url: article.home,
    url: article.address,
    cache_age: 300,
    ...(picture && {
      thumbnail_url: picture.address,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** The same answer for sites that ask for XML. */
export function oEmbedXml(facts: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(facts).map(([name, value]) => element(name, String(value)));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<oembed>', ...lines, '</oembed>', ''].join('\n');
}
