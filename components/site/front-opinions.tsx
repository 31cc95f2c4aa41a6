import { Picture, type PictureFile } from '#components/article/picture';
import { signersLine } from '#lib/newsroom/byline';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { bylineIn, type CardStory, langOn } from './card-story.ts';

/** What readers may know of those who sign, by author's id. */
export type Signers = Readonly<
  Record<string, { readonly biography: string; readonly portrait: PictureFile | null }>
>;

/** So many fill a band by their headlines alone; fewer say a little more. */
const FILLING = 3;

/** Opinions: headlines in italics, each with the face of who signs it. */
export function FrontOpinions({
  stories,
  signers,
  language,
}: {
  stories: readonly CardStory[];
  signers: Signers;
  language: Language;
}) {
  return (
    <div className="s-4 opinions">
      {stories.map((story) => {
        const lang = langOn(language, story);
        return (
          <article key={story.storyId}>
            <h3 className="t-head-2" lang={lang}>
              <a className="headlink" href={story.address}>
                {keepTogether(story.headline)}
              </a>
            </h3>
            {stories.length < FILLING && story.standfirst !== '' && (
              <p className="t-summary" lang={lang}>
                {keepTogether(story.standfirst)}
              </p>
            )}
            <Signed story={story} signers={signers} language={language} />
          </article>
        );
      })}
    </div>
  );
}

/** Who signs: face, name and who they are; a byline written by hand stands as it was written. */
function Signed({ story, signers, language }: { story: CardStory; signers: Signers; language: Language }) {
  if (story.bylineText.trim() !== '' || story.authors.length === 0)
    return (
      <p className="meta">
        <b>{bylineIn(language, story)}</b>
      </p>
    );
  return story.authors.map(({ id, name }) => {
    const signer = signers[id];
    // Biographies are written in Vietnamese.
    const line = language === 'vi' && signer ? signersLine(signer.biography) : null;
    return (
      <div key={id} className="signer meta">
        {signer?.portrait && <Picture file={signer.portrait} alt="" ratio="1x1" sizes="2.75rem" small />}
        <p>
          <b>{name}</b>
          {line && <span>{keepTogether(line)}</span>}
        </p>
      </div>
    );
  });
}
