import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';

/** The way to older stories and back to the newest; plain links. */
export function Pager({
  address,
  next,
  isFirst,
  language,
  words,
}: {
  address: string;
  next: string | null;
  isFirst: boolean;
  language: Language;
  /** What its two ways are called where a list does not go back in time. */
  words?: { readonly on: string; readonly back: string };
}) {
  const say = translator(language, 'public');
  const { on, back } = words ?? { on: say('older'), back: say('newest') };
  if (!next && isFirst) return null;
  return (
    <nav className="pager" aria-label={say('pages')} data-later="">
      {isFirst ? (
        <span />
      ) : (
        <a className="more" href={address}>
          {back}
        </a>
      )}
      {next && (
        <a className="btn btn-line btn-lg" href={`${address}?truoc=${encodeURIComponent(next)}`} rel="next">
          {on} <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
