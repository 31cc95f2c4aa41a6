import { ArticleBody } from '#components/article/body';
import { Picture } from '#components/article/picture';
import { printedBody } from '#lib/article/printed-body';
import { translator } from '#lib/i18n/translate';
import { ClosingByline } from './article-byline.tsx';
import type { PrintedStory } from './bulletin-facts.ts';
import { nameIn } from './card-story.ts';
import { LinkCode } from './link-code.tsx';

/** A story of a bulletin: its head across the page, its text in two columns that go on over the pages. */
export function BulletinStory({
  printed: { story, pictures, link },
  printEndMark,
}: {
  printed: PrintedStory;
  printEndMark: boolean;
}) {
  const { language, section, headline, standfirst, lead, dateline } = story;
  return (
    <article lang={language}>
      <header>
        <p className="kicker">{nameIn(language, section)}</p>
        <h2>{headline}</h2>
        {standfirst !== '' && <p className="standfirst">{standfirst}</p>}
      </header>
      {lead && pictures !== 'none' && (
        <figure className="lead">
          <Picture file={lead} alt={lead.alt} ratio="own" sizes="178mm" first />
          {(lead.caption !== '' || lead.credit !== '') && (
            <figcaption className="meta">
              {lead.caption} {lead.credit !== '' && <span className="credit">{lead.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      <div className="prose">
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
            <LinkCode link={link} label={translator(language, 'public')('bulletin.code', { headline })} />
            <span>
              {translator(language, 'public')('bulletin.readOn')}
              <br />
              {new URL(link).host}
            </span>
          </p>
        )}
      </div>
    </article>
  );
}
