import { notFound } from 'next/navigation';
import { inOrder } from '#components/article/in-order.ts';
import { aiNotice } from '#components/site/ai-note';
import { bylineIn } from '#components/site/card-story.ts';
import { dateInMasthead } from '#components/site/dates.ts';
import { PaperDocument } from '#components/site/document';
import { theDatabase } from '#db/client';
import { findArticle } from '#db/published';
import { spokenLines } from '#lib/article/spoken-lines';
import { translator } from '#lib/i18n/translate';
import { readSurroundings, wholeAddress } from '../../../surroundings.ts';
import '../../../dress/article.css';

type Props = { params: Promise<{ article: string }> };

/** Words a minute of somebody who reads aloud. */
const PACE = 180;

/** An article as it is read over a loudspeaker, to be printed; what synthetic voices read is taken from here too. */
export default async function SpokenPage({ params }: Props) {
  const { article: name } = await params;
  const found = await findArticle(theDatabase(), Number(/(\d{1,12})$/.exec(name)?.[1] ?? 0));
  if (found?.kind !== 'article') notFound();
  const { language } = found;
  const say = translator(language, 'public');
  const lines = spokenLines({ ...found, notice: aiNotice(found) }, language);
  const minutes = Math.max(1, Math.round(lines.join(' ').split(' ').length / PACE));
  return (
    <PaperDocument
      surroundings={await readSurroundings()}
      language={language}
      currentSection={found.section.slug}
      {...(found.pair && { otherAddress: found.pair.address })}
      head={{
        headline: `${say('spoken')}: ${found.headline}`,
        canonical: wholeAddress(found.address),
        noindex: true,
      }}
    >
      <article className="pg spoken">
        <p className="kicker">{say('spoken')}</p>
        <h1 data-say="">{lines[0]}</h1>
        <p className="meta">
          {bylineIn(language, found)} · {dateInMasthead(found.publishedAt, language)} ·{' '}
          {say('spokenMinutes', { minutes })}
        </p>
        <p className="ways">
          <button type="button" className="btn btn-line js" data-do="print">
            {say('print')}
          </button>
          <a className="more" href={found.address}>
            {say('seeStory')}
          </a>
        </p>
        <ol>
          {inOrder(lines.slice(1)).map(({ thing, place }) => (
            <li key={place} data-say="">
              {thing}
            </li>
          ))}
        </ol>
      </article>
    </PaperDocument>
  );
}
