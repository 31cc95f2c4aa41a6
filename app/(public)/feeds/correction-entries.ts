import type { Queries } from '#db/client';
import { type BookLine, readCorrectionsBook } from '#db/published';
import { renderHtml } from '#lib/article/render-html';
import type { FeedEntry } from '#lib/feeds/feed';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { wholeAddress } from '../surroundings.ts';

/** The newest lines of the corrections page as entries of a feed: notes on live articles, and retractions. */
export async function readCorrectionEntries(q: Queries, language: Language): Promise<FeedEntry[]> {
  const { lines } = await readCorrectionsBook(q, { limit: 30 });
  return lines.map((line) => entryOf(line, language));
}

function entryOf({ at, note, retraction }: BookLine, language: Language): FeedEntry {
  const say = translator(language, 'public');
  const { storyId, address, headline, ...line } = note ?? retraction;
  const name = retraction
    ? say('retracted')
    : say(note.kind === 'statutory_correction' ? 'statutory' : 'corrections');
  const words = note
    ? [
        note.wrongText && `${say('wrong')}: ${note.wrongText}`,
        note.rightText && `${say('right')}: ${note.rightText}`,
        note.note,
      ].filter(Boolean)
    : [retraction.note];
  return {
    key: note ? `note-${note.changeId}` : `retraction-${storyId}`,
    address: wholeAddress(note ? `${address}#sua-${note.changeId}` : address),
    language: line.language,
    headline: `${name}: ${headline}`,
    standfirst: words.join(' '),
    byline: say('unsigned'),
    authors: [],
    section: say('corrections'),
    publishedAt: at,
    updatedAt: null,
    html: renderHtml({ type: 'doc', content: words.map(paragraphOf) }, () => null),
    picture: null,
  };
}

const paragraphOf = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
