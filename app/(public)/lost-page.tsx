import { Adrift } from '#components/site/adrift';
import { PaperDocument } from '#components/site/document';
import { pathIn } from '#components/site/path-in.ts';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { readSurroundings, wholeAddress } from './surroundings.ts';
import './dress/paper.css';

/** What a reader sees where there is nothing, in the language of the address. */
export async function LostPage({ language }: { language: Language }) {
  const say = translator(language, 'public');
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      head={{ headline: say('lost'), canonical: wholeAddress(pathIn(language, '/')), noindex: true }}
    >
      <Adrift
        code={say('lostCode')}
        headline={say('lost')}
        explanation={say('lostMore')}
        language={language}
      />
    </PaperDocument>
  );
}
