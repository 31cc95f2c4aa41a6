import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { machineTime } from './dates.ts';
import { KeptWish } from './kept-wish.tsx';
import { pathIn } from './path-in.ts';
import type { AddressWith, SearchWish } from './search-wish.ts';

const WEEK = 7 * 86_400_000;

/** When what is found came out: a few stretches of time as links, any other by its days. */
export function SearchPeriod({
  wish,
  addressWith,
  language,
  now,
}: {
  wish: SearchWish;
  addressWith: AddressWith;
  language: Language;
  now: number;
}) {
  const say = translator(language, 'public');
  const year = Number(machineTime(now).slice(0, 4));
  const stretches = [
    { name: say('anyTime'), from: '', until: '' },
    { name: say('lastDays'), from: machineTime(now - WEEK).slice(0, 10), until: '' },
    { name: say('thisYear'), from: `${year}-01-01`, until: '' },
    { name: say('beforeYear', { year: String(year) }), from: '', until: `${year - 1}-12-31` },
  ];
  const isChosen = ({ from, until }: { from: string; until: string }) =>
    from === wish.from && until === wish.until;
  return (
    <section className="choices">
      <h2>{say('time')}</h2>
      <ul>
        {stretches.map((stretch) => (
          <li key={stretch.name}>
            <a
              className="choice"
              href={addressWith({ from: stretch.from, until: stretch.until })}
              aria-current={isChosen(stretch) ? 'true' : undefined}
            >
              {stretch.name}
            </a>
          </li>
        ))}
      </ul>
      <details open={!stretches.some(isChosen)}>
        <summary>{say('otherDays')}</summary>
        <form className="days" action={pathIn(language, '/tim-kiem')}>
          <KeptWish wish={wish} asked={['tu', 'den']} />
          <Day label={say('from')} name="tu" value={wish.from} />
          <Day label={say('until')} name="den" value={wish.until} />
          <button className="btn btn-line" type="submit">
            {say('applyFilters')}
          </button>
        </form>
      </details>
    </section>
  );
}

function Day({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input className="input" type="date" name={name} defaultValue={value} />
    </label>
  );
}
