import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Boat } from './boat.tsx';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';

/** The front of a paper, or of its other language, that has published nothing: what comes, and what a reader can do. */
export function FrontEmpty({ language }: { language: Language }) {
  const say = translator(language, 'public');
  const ways = [
    language === 'en'
      ? { address: '/', words: say('front.inVietnamese') }
      : { address: '/gui-thu', words: say('letters.write') },
    { address: pathIn(language, '/nguon-tin'), words: say('feeds') },
  ];
  return (
    <section className="lost" aria-labelledby="nothing-yet">
      <div className="txt">
        <h2 id="nothing-yet">{say('front.nothing')}</h2>
        <p className="t-standfirst">{say('front.nothingMore')}</p>
        <p className="ways">
          {ways.map(({ address, words }) => (
            <a key={address} className="more" href={address}>
              {words} <Icon name="arrow" small />
            </a>
          ))}
        </p>
      </div>
      <Boat />
    </section>
  );
}
