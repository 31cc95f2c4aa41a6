import { beforeCredit } from '#components/article/before-credit.ts';
import { pictureAddress } from '#components/article/picture-sources.ts';
import { nameIn } from '#components/site/card-story.ts';
import { machineTime } from '#components/site/dates.ts';
import type { PageHead } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import type { Article } from '#db/published';
import { plainText } from '#lib/article/plain-text';
import type { ArticleToState } from '#lib/feeds/article-facts';
import { shareCardName } from '#lib/feeds/share-card';
import { truncate } from '#lib/text/count';
import { feedOf } from '../../list-page.ts';
import { shareCard, wholeAddress } from '../../surroundings.ts';

const DESCRIPTION = 200;
/** The width of the picture that machines are told of. */
const LARGEST = 1280;

/** What the head of an article's page says; the pair in the other language only while that is live too. */
export function headOf(article: Article, paperName: string): PageHead {
  const { address, language, pair, updatedAt } = article;
  const section = nameIn(language, article.section);
  return {
    headline: article.headline,
    description: descriptionOf(article),
    canonical: wholeAddress(address),
    kind: 'article',
    picture: {
      ...shareCard(shareCardName(article.storyId, { ...article, paperName, section })),
      alt: article.headline,
    },
    publishedAt: machineTime(article.publishedAt),
    ...(updatedAt !== null && { modifiedAt: machineTime(updatedAt) }),
    ...(pair && {
      alternates: [
        { language, address: wholeAddress(address) },
        { language: pair.language, address: wholeAddress(pair.address) },
      ],
    }),
    feed: feedOf(pathIn(language, `/${article.section.slug}`), section),
    oembed: wholeAddress(`/oembed?url=${encodeURIComponent(wholeAddress(address))}`),
  };
}

/** What is stated of an article to machines; a minor fix moves no date. */
export function statedOf(article: Article): ArticleToState {
  const { updatedAt, publishedAt, language } = article;
  return {
    address: wholeAddress(article.address),
    language,
    headline: article.headline,
    standfirst: descriptionOf(article),
    section: {
      name: nameIn(language, article.section),
      address: wholeAddress(pathIn(language, `/${article.section.slug}`)),
    },
    words: article.words,
    published: machineTime(publishedAt),
    updated: machineTime(updatedAt ?? publishedAt),
    authors: authorsOf(article),
    picture: pictureOf(article),
    corrections: article.notes.map((note) => ({
      text: textOfNote(note),
      published: machineTime(note.publishedAt),
    })),
  };
}

/** Who signs; where none of the paper's authors does, the byline as it was written by hand, if there is one. */
function authorsOf({ signers, bylineText, language }: Article): ArticleToState['authors'] {
  const byline = bylineText.trim();
  if (signers.length === 0) return byline === '' ? [] : [{ name: byline, address: null }];
  return signers.map(({ name, slug }) => ({
    name,
    address: slug ? wholeAddress(pathIn(language, `/tac-gia/${slug}`)) : null,
  }));
}

/** What was wrong and what is right, then the note: it is a sentence of its own. */
function textOfNote({ wrongText, rightText, note }: Article['notes'][number]): string {
  const change = [wrongText, rightText].filter((line) => line !== '').join(' → ');
  return note === '' ? change : change + beforeCredit(change) + note;
}

function pictureOf({ lead }: Article): ArticleToState['picture'] {
  if (!lead) return null;
  const width = Math.min(LARGEST, lead.width);
  return {
    address: wholeAddress(pictureAddress(lead.mediaId, LARGEST, 'jpg')),
    width,
    height: Math.round((lead.height * width) / lead.width),
    caption: lead.caption,
    credit: lead.credit,
  };
}

function descriptionOf({ standfirst, body }: Article): string {
  return standfirst === '' ? truncate(plainText(body).replace(/\s+/g, ' '), DESCRIPTION) : standfirst;
}
