import { Picture, type PictureFile } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory } from './card-story.ts';

/** The one dark band of the front page: a story told in pictures, with three of them. */
export function FrontPictures({
  story: { card, pictures, count },
  language,
}: {
  story: { readonly card: CardStory; readonly pictures: readonly PictureFile[]; readonly count: number };
  language: Language;
}) {
  const say = translator(language, 'public');
  return (
    <section className="band" aria-labelledby="in-pictures" data-later="">
      <div className="pg">
        <div className="told">
          <p className="kicker">{say('front.pictureStory')}</p>
          <h2 className="t-head-1" id="in-pictures">
            <a className="headlink" href={card.address}>
              {keepTogether(card.headline)}
            </a>
          </h2>
          {card.standfirst !== '' && <p className="t-summary">{keepTogether(card.standfirst)}</p>}
          <p className="meta">
            {bylineIn(language, card)} · {say('front.pictures', { count })}
          </p>
          <a className="btn btn-line" href={card.address}>
            {say('front.seePictures')}
          </a>
        </div>
        <div className="pics">
          {pictures.map((picture, index) => (
            <Picture
              key={picture.mediaId}
              file={picture}
              alt={picture.mediaId === card.lead?.mediaId ? card.lead.alt : ''}
              ratio="own"
              sizes={index === 0 ? '(min-width: 48rem) 36rem, 62vw' : '(min-width: 48rem) 18rem, 31vw'}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
