import { Adrift } from '#components/site/adrift';
import { PaperDocument } from '#components/site/document';
import { translator } from '#lib/i18n/translate';
import { readSurroundings, wholeAddress } from './surroundings.ts';
import './dress/paper.css';

/** What a reader sees where there is nothing. */
export async function LostPage() {
  const say = translator('vi', 'public');
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language="vi"
      head={{ headline: say('lost'), canonical: wholeAddress('/'), noindex: true }}
    >
      <Adrift code={say('lostCode')} headline={say('lost')} explanation={say('lostMore')} language="vi" />
    </PaperDocument>
  );
}
