import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Boat } from './boat.tsx';
import { pathIn } from './path-in.ts';
import { toCorrections, WaysOn } from './ways-on.tsx';

/** What readers are told where there is nothing to read: what happened, what to do, and a search. */
export function Adrift({
  code,
  headline,
  explanation,
  language,
}: {
  code: string;
  headline: string;
  explanation: string;
  language: Language;
}) {
  const say = translator(language, 'public');
  return (
    <section className="lost pg">
      <div className="txt">
        <p className="meta">{code}</p>
        <h1>{headline}</h1>
        <p className="t-standfirst">{explanation}</p>
        <search>
          <form action={pathIn(language, '/tim-kiem')}>
            <input
              className="input"
              type="search"
              name="q"
              maxLength={1_000}
              aria-label={say('findInPaper')}
              placeholder={say('findPlaceholder')}
            />
            <button className="btn btn-ink" type="submit">
              {say('find')}
            </button>
          </form>
        </search>
        <WaysOn language={language} more={[toCorrections(language)]} />
      </div>
      <Boat />
    </section>
  );
}
