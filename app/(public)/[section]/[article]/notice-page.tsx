import { Adrift } from '#components/site/adrift';
import { dateInList, machineTime } from '#components/site/dates.ts';
import { PaperDocument, type Surroundings } from '#components/site/document';
import { toCorrections, WaysOn } from '#components/site/ways-on';
import type { Notice } from '#db/published';
import { translator } from '#lib/i18n/translate';
import { keepTogether } from '#lib/text/no-break';
import { wholeAddress } from '../../surroundings.ts';

/** What stands where a story was: a neutral line for one that is withdrawn, the public notice of one that is retracted. */
export function NoticePage({ notice, surroundings }: { notice: Notice; surroundings: Surroundings }) {
  const { language, kind, address, headline, note, createdAt } = notice;
  const say = translator(language, 'public');
  const canonical = wholeAddress(address);
  if (kind === 'withdrawn')
    return (
      <PaperDocument
        surroundings={surroundings}
        language={language}
        head={{ headline: say('withdrawn'), canonical, noindex: true }}
      >
        <Adrift
          code={say('goneCode')}
          headline={say('withdrawn')}
          explanation={say('withdrawnMore')}
          language={language}
        />
      </PaperDocument>
    );
  const date = dateInList(createdAt, language);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      head={{ headline: `${say('retracted')}: ${headline}`, description: note, canonical }}
    >
      <article className="art pg notice">
        <div className="body">
          <p className="kicker">{say('retracted')}</p>
          <h1 className="t-head-1">{keepTogether(headline)}</h1>
          <p className="meta">
            <time dateTime={machineTime(createdAt)}>{say('retractedAt', { date })}</time>
          </p>
          <section className="fix">
            <h2>{say('retractedWhy')}</h2>
            <p>{note}</p>
          </section>
          <WaysOn language={language} more={[toCorrections(language)]} />
        </div>
      </article>
    </PaperDocument>
  );
}
