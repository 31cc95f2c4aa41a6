import { Picture, type PictureFile } from '#components/article/picture';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { nameIn } from './card-story.ts';
import { pathIn } from './path-in.ts';

/** A subject that a section writes about. */
export type SectionTopic = { readonly slug: string; readonly name: string; readonly nameEn: string };

/** Somebody who writes in a section, with how many stories they have in the paper. */
export type SectionWriter = {
  readonly slug: string;
  readonly name: string;
  readonly articles: number;
  readonly portrait: PictureFile | null;
};

/** The topics of a section, under its name; the row scrolls sideways on a phone. */
export function SectionTopics({ topics, language }: { topics: readonly SectionTopic[]; language: Language }) {
  if (topics.length === 0) return null;
  return (
    <nav className="sub" aria-label={translator(language, 'public')('topicsHere')}>
      {topics.map(({ slug, name, nameEn }) => (
        <a key={slug} className="tag" href={pathIn(language, `/chu-de/${slug}`)}>
          {nameIn(language, { nameVi: name, nameEn })}
        </a>
      ))}
    </nav>
  );
}

/** Who writes in a section, beside its stories; under them where there is no room. */
export function SectionWriters({
  writers,
  language,
}: {
  writers: readonly SectionWriter[];
  language: Language;
}) {
  const say = translator(language, 'public');
  return (
    <aside className="writers" data-later="">
      <h2>{say('writersHere')}</h2>
      <ul>
        {writers.map(({ slug, name, articles, portrait }) => (
          <li key={slug}>
            {portrait && <Picture file={portrait} alt="" ratio="1x1" sizes="2.75rem" small />}
            <span>
              <a className="headlink" href={pathIn(language, `/tac-gia/${slug}`)}>
                {name}
              </a>
              <span className="meta">{say('results', { count: articles })}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
