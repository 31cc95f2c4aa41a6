import type { ReactNode } from 'react';
import type { ArticleStory } from '#components/article/article-story.ts';
import { ArticleBody } from '#components/article/body';
import { translator } from '#lib/i18n/translate';
import { ArticleByline, ClosingByline } from './article-byline.tsx';
import { ArticleTopics } from './article-end.tsx';
import { ArticleOpening } from './article-opening.tsx';
import { yearsBetween } from './dates.ts';
import { isSubstantial, type NoteFacts, PublicNote } from './public-note.tsx';

/** How the paper sets its articles. */
export type Setting = {
  readonly bylinePosition: 'end' | 'top' | 'both';
  readonly printEndMark: boolean;
};

/** An article from its opening to its topics, as it is printed; a proof of it in the newsroom is the same sheet. */
export function ArticleSheet({
  story,
  notes,
  setting,
  tools,
  end,
  now = null,
}: {
  story: ArticleStory;
  notes: readonly NoteFacts[];
  setting: Setting;
  /** Share, copy, print, text size: nothing for a proof. */
  tools?: ReactNode;
  /** Under the topics: where an error is reported. */
  end?: ReactNode;
  /** When it is read, to say of an old story how old it is; null for a proof. */
  now?: number | null;
}) {
  const { language } = story;
  const { bylinePosition } = setting;
  const above = notes.filter(isSubstantial);
  const below = notes.filter((note) => !isSubstantial(note));
  return (
    <article>
      <ArticleOpening
        story={story}
        notes={notes}
        bylineOnTop={bylinePosition !== 'end'}
        yearsOld={now === null ? 0 : yearsBetween(story.publishedAt, now)}
      />
      <div className="art read pg">
        {tools}
        <div className="body prose t-reading">
          {above.map((note) => (
            <PublicNote key={note.changeId} note={note} language={language} />
          ))}
          <ArticleBody
            body={story.body}
            pictures={story.pictures}
            related={story.related}
            language={language}
            opening={story.dateline === '' ? null : <Dateline place={story.dateline} />}
            closing={<Closing story={story} printEndMark={setting.printEndMark} />}
          />
          {bylinePosition === 'end' && <ClosingByline story={story} />}
          {bylinePosition === 'both' && <ArticleByline story={story} />}
          {below.map((note) => (
            <PublicNote key={note.changeId} note={note} language={language} />
          ))}
          <ArticleTopics story={story} />
          {end}
        </div>
      </div>
    </article>
  );
}

function Dateline({ place }: { place: string }) {
  return (
    <>
      <span className="dateline">{place}</span>{' '}
    </>
  );
}

function Closing({ story, printEndMark }: { story: ArticleStory; printEndMark: boolean }) {
  const say = translator(story.language, 'public');
  return (
    <>
      {' '}
      {printEndMark && story.endMark && './. '}
      <span className="tick" role="img" aria-label={say('endOfStory')} />
    </>
  );
}
