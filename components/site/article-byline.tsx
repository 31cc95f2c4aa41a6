import type { ArticleStory } from '#components/article/article-story.ts';
import { pictureAddress } from '#components/article/picture-sources.ts';
import { bylineIn } from './card-story.ts';
import { pathIn } from './path-in.ts';

/** Who signs: with portraits and pages where there are any; a byline written by hand stands as it was written. */
export function ArticleByline({ story }: { story: ArticleStory }) {
  const { bylineText, signers, language } = story;
  if (bylineText.trim() !== '' || signers.length === 0)
    return (
      <div className="by-l meta">
        <b>{bylineIn(language, { bylineText, authors: signers })}</b>
      </div>
    );
  return (
    <div className="by-l meta">
      {signers.map(({ id, name, slug, portraitId }) => {
        const inside = (
          <>
            {portraitId && (
              <picture className="av">
                <img
                  src={pictureAddress(portraitId, 320, 'webp')}
                  alt=""
                  width="44"
                  height="44"
                  loading="lazy"
                />
              </picture>
            )}
            <b>{name}</b>
          </>
        );
        return slug ? (
          <a key={id} href={pathIn(language, `/tac-gia/${slug}`)} rel="author">
            {inside}
          </a>
        ) : (
          <span key={id}>{inside}</span>
        );
      })}
    </div>
  );
}

/** The writers' names where Vietnamese papers print them: on the last line, set to the right. */
export function ClosingByline({ story }: { story: ArticleStory }) {
  return (
    <p className="signed">
      {bylineIn(story.language, { bylineText: story.bylineText, authors: story.signers })}
    </p>
  );
}
