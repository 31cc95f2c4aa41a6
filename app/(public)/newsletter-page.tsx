import { PaperDocument } from '#components/site/document';
import { NewsletterForm } from '#components/site/newsletter-form';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { newsletterPageWish } from '#lib/press/newsletter-page';
import type { LetterQuery } from './letter-page.tsx';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** Where readers ask for the newsletter; shown again with what was typed and its fault. */
export async function NewsletterPage({
  searchParams,
  language,
}: {
  searchParams: Promise<LetterQuery>;
  language: Language;
}) {
  const typed = newsletterPageWish(await searchParams, language);
  const surroundings = await readSurroundings();
  const { paper, sections } = surroundings;
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/ban-tin-thu', language);
  const name = say('newsletter.name');
  const { isOn, hour } = paper.newsletter;
  const purpose = isOn ? say('newsletter.purpose', { paper: paper.paperName, hour }) : say('newsletter.off');
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{
        ...head,
        headline: typed.fault ? `${say('newsletter.notAsked')} ${name}` : name,
        description: purpose,
        noindex: typed.fault !== null || !isOn,
      }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{name}</h1>
            <p className="t-summary">{purpose}</p>
          </div>
        </header>
        {isOn && <NewsletterForm typed={typed} sections={sections} language={language} />}
      </div>
    </PaperDocument>
  );
}
