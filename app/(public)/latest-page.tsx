import { PaperDocument } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import { SectionFront } from '#components/site/section-front';
import { theDatabase } from '#db/client';
import { listLatest } from '#db/published';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { feedOf, type ListQuery, placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** Everything that came out, newest first, in a language. */
export async function LatestPage({ searchParams, language }: ListQuery & { language: Language }) {
  const { truoc = null } = await searchParams;
  const surroundings = await readSurroundings();
  const { cards, next } = await listLatest(theDatabase(), language, { before: truoc, limit: 30 });
  const name = translator(language, 'public')('latest');
  const { address, otherAddress, head } = placeInBoth('/moi-nhat', language, { before: truoc });
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, feed: feedOf(pathIn(language, '/'), surroundings.paper.paperName) }}
    >
      <SectionFront
        about={{ name, purpose: '', feed: language === 'vi' ? '/rss.xml' : '/en/rss.xml' }}
        address={address}
        stories={cards}
        next={next}
        isFirst={truoc === null}
        language={language}
        kicker
      />
    </PaperDocument>
  );
}
