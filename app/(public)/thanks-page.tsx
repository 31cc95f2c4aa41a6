import { toCorrections, WaysOn } from '#components/site/ways-on';
import { translator } from '#lib/i18n/translate';
import { WRITER_KEPT_AT_MOST_DAYS, WRITER_KEPT_DAYS } from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import { readSurroundings } from './surroundings.ts';
import { TellingPage } from './telling-page.tsx';

/** What a reader is told whose letter was taken: what happens next, and what is kept for how long. */
export async function ThanksPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  return (
    <TellingPage
      path="/da-gui"
      language={language}
      surroundings={await readSurroundings()}
      name={say('letters.thanks')}
      next={say('letters.thanksNext')}
      note={say('letters.thanksKept', { days: WRITER_KEPT_DAYS, most: WRITER_KEPT_AT_MOST_DAYS })}
    >
      <WaysOn language={language} more={[toCorrections(language)]} />
    </TellingPage>
  );
}
