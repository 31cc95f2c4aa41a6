import { PaperDocument } from '#components/site/document';
import { Icon } from '#components/site/icons';
import { pathIn } from '#components/site/path-in.ts';
import { env } from '#lib/env';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import { readSurroundings } from './surroundings.ts';

/** What everybody is told who asked for the newsletter: to open the mailbox. It says of no address whether it is known. */
export async function NewsletterAskedPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const { otherAddress, head } = placeInBoth('/cho-xac-nhan', language);
  const isSentToNobody = env.smtpUrl === null;
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: say('newsletter.asked'), noindex: true }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{say('newsletter.asked')}</h1>
            <p className="t-summary">{say('newsletter.askedNext')}</p>
            {isSentToNobody && <p className="t-note">{say('newsletter.nothingSent')}</p>}
          </div>
        </header>
        <p className="ways">
          <a className="more" href={pathIn(language, '/')}>
            {say('toFront')} <Icon name="arrow" small />
          </a>
        </p>
      </div>
    </PaperDocument>
  );
}
