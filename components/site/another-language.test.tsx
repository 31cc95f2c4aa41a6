import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Related } from './article-end.tsx';
import type { CardStory } from './card-story.ts';
import { type NoteFacts, PublicNote } from './public-note.tsx';
import { StoryCard } from './story-card.tsx';
import { StoryStream } from './story-stream.tsx';

const STORY: CardStory = {
  storyId: 1,
  language: 'en',
  section: { slug: 'song-nuoc', nameVi: 'Sông nước', nameEn: 'River' },
  address: '/song-nuoc/ferry-1',
  headline: 'The ferry is back',
  standfirst: 'After two months',
  bylineText: 'Mai Ngân',
  authors: [],
  lead: null,
  publishedAt: 0,
  words: 100,
  updatedAt: null,
};
const NOTE: NoteFacts = {
  changeId: 5,
  kind: 'correction',
  headline: 'The ferry is back',
  note: 'The figure was wrong.',
  wrongText: '120',
  rightText: '102',
  workTitle: '',
  workSection: '',
  workDate: '',
  publishedAt: 0,
};

const languagesIn = (drawn: ReactElement) =>
  [...renderToStaticMarkup(drawn).matchAll(/<(h\d|p|section)[^>]*\slang="(\w+)"/g)].map(
    ([, tag, language]) => `${tag} ${language}`,
  );

describe('a story in the other language says so, for voices that read the page out', () => {
  it('in a list', () => {
    const card = <StoryCard story={STORY} language="vi" now={0} />;
    expect(languagesIn(card)).toEqual(['h3 en', 'p en']);
    expect(languagesIn(<StoryCard story={STORY} language="en" now={0} />)).toEqual([]);
  });

  it('among the stories of a day', () => {
    expect(languagesIn(<StoryStream stories={[STORY]} language="vi" />)).toEqual(['h2 en', 'p en']);
    expect(languagesIn(<StoryStream stories={[STORY]} language="en" />)).toEqual([]);
  });

  it('after an article', () => {
    expect(languagesIn(<Related stories={[STORY]} language="vi" />)).toEqual(['h3 en', 'p en']);
  });

  it('in a note to readers, with all that the note says', () => {
    const note = { note: NOTE, address: STORY.address };
    expect(languagesIn(<PublicNote {...note} language="en" page="vi" />)).toEqual(['section en']);
    expect(languagesIn(<PublicNote {...note} language="vi" page="vi" />)).toEqual([]);
    expect(languagesIn(<PublicNote note={NOTE} language="en" />)).toEqual([]);
  });
});
