import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Masthead } from './masthead.tsx';
import { NextPage } from './next-page.tsx';
import type { PaperFacts, SectionFacts } from './paper-facts.ts';
import { SectionNav } from './section-nav.tsx';
import { SiteFooter } from './site-footer.tsx';

/** Everything that a page of the paper stands in. */
export type Surroundings = {
  readonly paper: PaperFacts;
  readonly sections: readonly SectionFacts[];
  readonly now: number;
  /** Where the deferred script of readers' pages is. */
  readonly script: string;
  /** The one script that stands in the page itself; the press puts its hash into the page's security policy. */
  readonly opening: string;
};

/** What the head of a page says; addresses are whole. */
export type PageHead = {
  readonly headline: string;
  readonly description?: string;
  readonly canonical: string;
  readonly noindex?: boolean;
  /** The picture for sharing, with its size. */
  readonly picture?: {
    readonly address: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  };
  readonly kind?: 'article' | 'website';
  readonly alternates?: readonly { readonly language: Language; readonly address: string }[];
  /** The list whose feeds this page tells of: they stand under its whole address. */
  readonly feed?: { readonly address: string; readonly name: string };
  /** Where other sites may ask how this page is set into theirs. */
  readonly oembed?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
};

/** A whole page of the paper, from `html` to the imprint. */
export function PaperDocument({
  surroundings,
  language,
  head,
  isFront = false,
  currentSection,
  otherAddress,
  children,
}: {
  surroundings: Surroundings;
  language: Language;
  head: PageHead;
  isFront?: boolean;
  currentSection?: string;
  otherAddress?: string;
  children: ReactNode;
}) {
  const { paper, sections, now, script, opening } = surroundings;
  const there = otherAddress ?? (language === 'vi' ? '/en' : '/');
  return (
    <html lang={language} suppressHydrationWarning>
      <body>
        <script data-morat="">{opening}</script>
        <HeadFacts head={head} paper={paper} language={language} />
        <script data-morat="" src={script} defer />
        <NextPage />
        <a className="skip" href="#main">
          {translator(language, 'public')('skip')}
        </a>
        <Masthead paper={paper} language={language} now={now} isFront={isFront} otherAddress={there} />
        <SectionNav sections={sections} language={language} current={currentSection} />
        <main id="main">{children}</main>
        <SiteFooter paper={paper} sections={sections} language={language} otherAddress={there} />
      </body>
    </html>
  );
}

const FEEDS = [
  { file: 'rss.xml', type: 'application/rss+xml' },
  { file: 'atom.xml', type: 'application/atom+xml' },
  { file: 'feed.json', type: 'application/feed+json' },
] as const;

/** What the head of a page says to browsers, networks and machines. */
export function HeadFacts({
  head,
  paper,
  language,
}: {
  head: PageHead;
  paper: PaperFacts;
  language: Language;
}) {
  const { headline, description = '', canonical, picture, feed } = head;
  const isPaper = headline === paper.paperName;
  return (
    <>
      <title>{isPaper ? headline : `${headline} — ${paper.paperName}`}</title>
      {description !== '' && <meta name="description" content={description} />}
      <meta name="robots" content={head.noindex ? 'noindex' : 'max-image-preview:large'} />
      {!head.noindex && <link rel="canonical" href={canonical} />}
      <meta property="og:site_name" content={paper.paperName} />
      <meta property="og:title" content={headline} />
      {description !== '' && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta property="og:type" content={head.kind ?? 'website'} />
      <meta property="og:locale" content={language === 'vi' ? 'vi_VN' : 'en_GB'} />
      {picture && <meta property="og:image" content={picture.address} />}
      {picture && <meta property="og:image:width" content={String(picture.width)} />}
      {picture && <meta property="og:image:height" content={String(picture.height)} />}
      {picture && <meta property="og:image:alt" content={picture.alt} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {head.publishedAt && <meta property="article:published_time" content={head.publishedAt} />}
      {head.modifiedAt && <meta property="article:modified_time" content={head.modifiedAt} />}
      {head.alternates?.map((one) => (
        <link key={one.language} rel="alternate" hrefLang={one.language} href={one.address} />
      ))}
      {feed &&
        FEEDS.map(({ file, type }) => (
          <link key={file} rel="alternate" type={type} title={feed.name} href={`${feed.address}/${file}`} />
        ))}
      {head.oembed && <link rel="alternate" type="application/json+oembed" href={head.oembed} />}
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcf9" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191715" />
    </>
  );
}
