import { pictureAddress } from '#components/article/picture-sources.ts';
import { aiLabel } from '#components/site/ai-note';
import { bylineIn, nameIn } from '#components/site/card-story.ts';
import type { Queries } from '#db/client';
import {
  type ArticleCard,
  type FeedArticle,
  type FeedOf,
  findAuthor,
  findSection,
  findTopic,
  listFeed,
  listShownPictures,
  readPaper,
  readPointedTo,
} from '#db/published';
import type { ArticleDocument } from '#lib/article/document';
import { renderHtml } from '#lib/article/render-html';
import { env } from '#lib/env';
import type { Feed, FeedEntry } from '#lib/feeds/feed';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import type { Listing } from '#lib/press/addresses';
import { wholeAddress } from '../surroundings.ts';
import { readCorrectionEntries } from './correction-entries.ts';

const PICTURE_WIDTH = 1280;

/** The feed of a list of the paper, thirty entries with their text; null when there is no such list. */
export async function readFeed(q: Queries, listing: Listing, self: string): Promise<Feed | null> {
  const { language } = listing;
  const about = await readAbout(q, listing);
  if (!about) return null;
  const { paperName } = await readPaper(q);
  return {
    name: about.name === '' ? paperName : `${paperName} – ${about.name}`,
    description: about.purpose,
    language,
    page: wholeAddress(self.replace(/\/[^/]*$/, '') || '/'),
    self: wholeAddress(self),
    hub: env.webSubHub,
    entries: about.of
      ? await readEntries(q, { ...about.of, language })
      : await readCorrectionEntries(q, language),
  };
}

type About = { readonly name: string; readonly purpose: string; readonly of: FeedOf | null };

async function readAbout(q: Queries, listing: Listing): Promise<About | null> {
  const { language } = listing;
  switch (listing.kind) {
    case 'section': {
      const section = await findSection(q, listing.slug);
      const purpose = section && { nameVi: section.purposeVi, nameEn: section.purposeEn };
      return section && purpose
        ? {
            name: nameIn(language, section),
            purpose: nameIn(language, purpose),
            of: { sectionId: section.id },
          }
        : null;
    }
    case 'topic': {
      const topic = await findTopic(q, listing.slug);
      const name = topic && nameIn(language, { nameVi: topic.name, nameEn: topic.nameEn });
      return topic && name ? { name, purpose: topic.description, of: { topicId: topic.id } } : null;
    }
    case 'author': {
      const author = await findAuthor(q, listing.slug);
      return author && { name: author.name, purpose: author.biography, of: { authorId: author.id } };
    }
    case 'corrections': {
      const say = translator(language, 'public');
      return { name: say('correctionsBook'), purpose: say('correctionsPurpose'), of: null };
    }
    default: {
      const { taglineVi, taglineEn } = await readPaper(q);
      return { name: '', purpose: language === 'en' ? taglineEn : taglineVi, of: {} };
    }
  }
}

async function readEntries(q: Queries, wish: FeedOf & { language: Language }): Promise<FeedEntry[]> {
  const articles = await listFeed(q, wish);
  const bodies = articles.map(({ body }) => body);
  const storyIds = articles.map(({ storyId }) => storyId);
  const [related, shown] = await Promise.all([readPointedTo(q, bodies), listShownPictures(q, storyIds)]);
  return articles.map((article) => entryOf(article, { related, shown }));
}

/** What the texts of a feed lead to: stories that are live, and pictures that were not taken back. */
type Beside = {
  readonly related: Readonly<Record<number, ArticleCard>>;
  readonly shown: ReadonlySet<string>;
};

function entryOf(article: FeedArticle, { related, shown }: Beside): FeedEntry {
  const { language, lead } = article;
  return {
    key: `story-${article.storyId}`,
    address: wholeAddress(article.address),
    language,
    headline: article.headline,
    standfirst: article.standfirst,
    byline: bylineIn(language, article),
    authors: article.bylineText === '' ? article.authors.map(({ name }) => name) : [article.bylineText],
    section: nameIn(language, article.section),
    publishedAt: article.publishedAt,
    updatedAt: article.updatedAt,
    html: renderHtml(
      told(article),
      (mediaId) => (shown.has(mediaId) ? wholeAddress(pictureAddress(mediaId, 960, 'jpg')) : null),
      (storyId) => linkTo(related[storyId]),
    ),
    picture: lead && {
      address: wholeAddress(pictureAddress(lead.mediaId, PICTURE_WIDTH, 'jpg')),
      mime: 'image/jpeg',
      ...sizeAt(lead, PICTURE_WIDTH),
      alt: lead.alt,
      credit: lead.credit,
    },
  };
}

/** The text as it goes out: who reads it elsewhere is told first what in it was made with AI. */
function told({ aiNote, body, language }: FeedArticle): ArticleDocument {
  if (aiNote === '') return body;
  const label = { type: 'text', text: `${aiLabel(language)}:`, marks: [{ type: 'bold' }] };
  const notice = { type: 'paragraph', content: [label, { type: 'text', text: ` ${aiNote}` }] };
  return { ...body, content: [notice, ...body.content] };
}

function linkTo(card: ArticleCard | undefined) {
  return card ? { address: wholeAddress(card.address), headline: card.headline } : null;
}

/** The size of a rendition of a picture at a width; a smaller picture is not blown up. */
function sizeAt(picture: { readonly width: number; readonly height: number }, width: number) {
  const shown = Math.min(width, picture.width);
  return { width: shown, height: Math.round((picture.height * shown) / picture.width) };
}
