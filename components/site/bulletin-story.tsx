import { beforeCredit } from '#components/article/before-credit.ts';
import { ArticleBody } from '#components/article/body';
import { Picture } from '#components/article/picture';
import { printedBody } from '#lib/article/printed-body';
import { translator } from '#lib/i18n/translate';
import { keepTogether } from '#lib/text/no-break';
import { AiNote } from './ai-note.tsx';
import { ClosingByline } from './article-byline.tsx';
import type { PrintedStory } from './bulletin-facts.ts';
import { nameIn } from './card-story.ts';
import { LinkCode } from './link-code.tsx';

/** A story of a bulletin: its head across the page, its text in two columns that go on over the pages. */
export function BulletinStory({
  printed: { story, pictures, link },
  isFirst,
  printEndMark,
}: {
  printed: PrintedStory;
  /** The first story of a bulletin has its picture across the page. */
  isFirst: boolean;
  printEndMark: boolean;
}) {
  const { language, section, headline, standfirst, dateline } = story;
  const say = translator(language, 'public');
  const lead = pictures !== 'none' && <Lead lead={story.lead} width={isFirst ? '178mm' : '85mm'} />;
  return (
    <article lang={language}>
      <header>
        <p className="kicker">{nameIn(language, section)}</p>
        <h2>{keepTogether(headline)}</h2>
        {standfirst !== '' && <p className="standfirst">{keepTogether(standfirst)}</p>}
        <AiNote story={story} />
      </header>
      {isFirst && lead}
      <div className="prose">
        {!isFirst && lead}
        <ArticleBody
          body={printedBody(story.body, pictures)}
          pictures={story.pictures}
          language={language}
          opening={
            dateline === '' ? null : (
              <>
                <span className="dateline">{dateline}</span>{' '}
              </>
            )
          }
          closing={printEndMark && story.endMark ? ' ./.' : null}
        />
        <ClosingByline story={story} />
        {link && (
          <p className="onward">
            <LinkCode link={link} label={say('bulletin.code', { headline })} />
            <span>
              {say('bulletin.readOn')}
              <br />
              {new URL(link).host}
            </span>
          </p>
        )}
      </div>
    </article>
  );
}

function Lead({ lead, width }: { lead: PrintedStory['story']['lead']; width: string }) {
  if (!lead) return null;
  const { alt, caption, credit } = lead;
  return (
    <figure className="bulletin-lead">
      <Picture file={lead} alt={alt} ratio="own" sizes={width} first />
      {(caption !== '' || credit !== '') && (
        <figcaption className="meta">
          {keepTogether(caption)}
          {credit !== '' && beforeCredit(caption) + credit}
        </figcaption>
      )}
    </figure>
  );
}
