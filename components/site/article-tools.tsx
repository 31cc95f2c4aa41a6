import { translator } from '#lib/i18n/translate';
import { type CardStory, nameIn } from './card-story.ts';
import { Icon } from './icons.tsx';
import { pathIn } from './path-in.ts';

const SIZES = [
  { size: 'small', label: 'textSmall' },
  { size: 'middle', label: 'textMiddle' },
  { size: 'large', label: 'textLarge' },
] as const;

/**
 * Share, copy, save, listen, report an error, print, text size. What is a link works without scripts; the rest shows only
 * where they run.
 */
export function ArticleTools({
  address,
  story,
}: {
  /** The whole address, as it is shared. */
  address: string;
  story: Pick<CardStory, 'storyId' | 'address' | 'headline' | 'section' | 'language'>;
}) {
  const { language } = story;
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
        <button
          type="button"
          className="js"
          data-do="save"
          aria-pressed="false"
          data-address={story.address}
          data-headline={story.headline}
          data-section={nameIn(language, story.section)}
          data-keep={say('save')}
          data-kept={say('unsave')}
        >
          <Icon name="bookmark" />
          <span data-word="">{say('save')}</span>
        </button>
        <button
          type="button"
          className="js-voice"
          data-do="listen"
          aria-pressed="false"
          data-from={`${story.address}/ban-doc-loa`}
        >
          <Icon name="listen" />
          <span>
            {say('listen')} <small>{say('syntheticVoice')}</small>
          </span>
        </button>
        <a className="by-loud" href={`${story.address}/ban-doc-loa`} rel="nofollow">
          <Icon name="loud" />
          {say('spoken')}
        </a>
        <a className="by-report" href={`${pathIn(language, '/bao-loi')}?bai=${story.storyId}`} rel="nofollow">
          <Icon name="pen" />
          {say('letters.reportShort')}
        </a>
        <a href={`${story.address}/ban-in`} rel="nofollow" data-do="print">
          <Icon name="print" />
          {say('print')}
        </a>
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
