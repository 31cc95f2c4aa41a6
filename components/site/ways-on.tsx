import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';

/** Where a page leads that has nothing more to say: to the front, and wherever else. */
export function WaysOn({
  language,
  more = [],
}: {
  language: Language;
  more?: readonly { readonly address: string; readonly words: string }[];
}) {
  const front = { address: pathIn(language, '/'), words: translator(language, 'public')('toFront') };
  return (
    <p className="ways">
      {[front, ...more].map(({ address, words }) => (
        <a key={address} className="more" href={address}>
          {words} <Icon name="arrow" small />
        </a>
      ))}
    </p>
  );
}

/** The book of corrections, for those who look for what is right. */
export function toCorrections(language: Language): { address: string; words: string } {
  return {
    address: pathIn(language, '/dinh-chinh'),
    words: translator(language, 'public')('correctionsBook'),
  };
}
