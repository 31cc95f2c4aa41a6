import { WaysOn } from '#components/site/ways-on';
import { env } from '#lib/env';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { readSurroundings } from './surroundings.ts';
import { TellingPage } from './telling-page.tsx';

/** What everybody is told who asked for the newsletter: to open the mailbox. It says of no address whether it is known. */
export async function NewsletterAskedPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const isSentToNobody = env.smtpUrl === null;
  return (
    <TellingPage
      path="/cho-xac-nhan"
      language={language}
      surroundings={await readSurroundings()}
      name={say('newsletter.asked')}
      next={say('newsletter.askedNext')}
      note={isSentToNobody ? say('newsletter.nothingSent') : null}
    >
      <WaysOn language={language} />
    </TellingPage>
  );
}
