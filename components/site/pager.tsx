import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';

/** The way to older stories and back to the newest; plain links. */
export function Pager({
  address,
  next,
  isFirst,
  language,
}: {
  address: string;
  next: string | null;
  isFirst: boolean;
  language: Language;
}) {
  const say = translator(language, 'public');
  if (!next && isFirst) return null;
  return (
    <nav className="pager" aria-label={say('pages')} data-later="">
      {isFirst ? (
        <span />
      ) : (
        <a className="more" href={address}>
          {say('newest')}
        </a>
      )}
      {next && (
        <a className="btn btn-line btn-lg" href={`${address}?truoc=${encodeURIComponent(next)}`} rel="next">
          {say('older')} <Icon name="arrow" />
        </a>
      )}
    </nav>
  );
}
