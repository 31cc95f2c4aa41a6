import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';

const SIZES = [
  { size: 'small', label: 'textSmall' },
  { size: 'middle', label: 'textMiddle' },
  { size: 'large', label: 'textLarge' },
] as const;

/** Share, copy, print, text size. Sharing by link works without scripts; the rest shows only where they run. */
export function ArticleTools({ address, language }: { address: string; language: Language }) {
  const say = translator(language, 'public');
  const encoded = encodeURIComponent(address);
  return (
    <aside className="slug tools" aria-label={say('tools')}>
      <div className="acts">
        <button type="button" className="js-share" data-do="share">
          <Icon name="share" />
          {say('share')}
        </button>
        <a href={`https://sp.zalo.me/plugins/share?href=${encoded}`} rel="noopener">
          <b className="mark" aria-hidden="true">
            Z
          </b>
          {say('shareZalo')}
        </a>
        <a
          className="by-facebook"
          href={`https://www.facebook.com/sharer/sharer.php?u=${encoded}`}
          rel="noopener"
        >
          <b className="mark" aria-hidden="true">
            f
          </b>
          {say('shareFacebook')}
        </a>
        <button type="button" className="js" data-do="copy" data-done={say('copied')}>
          <Icon name="copy" />
          <span data-word="" aria-live="polite">
            {say('copyLink')}
          </span>
        </button>
        <button type="button" className="js" data-do="print">
          <Icon name="print" />
          {say('print')}
        </button>
        <fieldset className="size js">
          <legend className="vh">{say('textSize')}</legend>
          {SIZES.map(({ size, label }) => (
            <button
              key={size}
              type="button"
              className={size}
              data-do="size"
              data-size={size}
              aria-label={say(label)}
            >
              A
            </button>
          ))}
        </fieldset>
      </div>
    </aside>
  );
}
