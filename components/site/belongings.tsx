import { type Translate, translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { nameIn } from './card-story.ts';
import { dateInList, machineTime } from './dates.ts';
import { pathIn } from './path-in.ts';

type Neighbour = {
  readonly storyId: number;
  readonly headline: string;
  readonly address: string;
  readonly publishedAt: number;
};

/** A series or an ongoing story that an article belongs to. */
export type BelongingFacts = {
  readonly kind: 'series' | 'ongoing';
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string;
  /** Of a series the part before, this one and the part after; of an ongoing story the newest others. */
  readonly stories: readonly Neighbour[];
  readonly part: { readonly number: number; readonly total: number } | null;
};

/** Under an article: the parts before and after it in its series, and what else is new in its ongoing story. */
export function Belongings({
  storyId,
  belongings,
  language,
}: {
  storyId: number;
  belongings: readonly BelongingFacts[];
  language: Language;
}) {
  const say = translator(language, 'public');
  return belongings.map((belonging) => (
    <nav
      key={belonging.slug}
      className="belonging pg"
      aria-label={`${say(belonging.kind)}: ${nameOf(belonging, language)}`}
    >
      <p className="meta">{say(belonging.kind)}</p>
      <a className="t-head-2 headlink" href={pathIn(language, `/chu-de/${belonging.slug}`)}>
        {nameOf(belonging, language)}
      </a>
      {belonging.kind === 'series' ? (
        <Parts storyId={storyId} belonging={belonging} say={say} />
      ) : (
        <Newest stories={belonging.stories} say={say} language={language} />
      )}
    </nav>
  ));
}

function nameOf({ name, nameEn }: BelongingFacts, language: Language): string {
  return nameIn(language, { nameVi: name, nameEn });
}

function Parts({
  storyId,
  belonging: { stories, part },
  say,
}: {
  storyId: number;
  belonging: BelongingFacts;
  say: Translate<'public'>;
}) {
  const place = stories.findIndex((story) => story.storyId === storyId);
  const [before, after] = [stories[place - 1], stories[place + 1]];
  return (
    <>
      {part && <p className="meta">{say('partOf', part)}</p>}
      <ul>
        {before && (
          <li>
            <span className="meta">{say('previousPart')}</span>
            <a className="headlink" href={before.address} rel="prev">
              {keepTogether(before.headline)}
            </a>
          </li>
        )}
        {after && (
          <li>
            <span className="meta">{say('nextPart')}</span>
            <a className="headlink" href={after.address} rel="next">
              {keepTogether(after.headline)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function Newest({
  stories,
  say,
  language,
}: {
  stories: readonly Neighbour[];
  say: Translate<'public'>;
  language: Language;
}) {
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.storyId}>
          <time className="meta" dateTime={machineTime(story.publishedAt)}>
            {dateInList(story.publishedAt, language)}
          </time>
          <a className="headlink" href={story.address}>
            {keepTogether(story.headline)}
          </a>
        </li>
      ))}
      {stories.length === 0 && <li className="meta">{say('nothingYet')}</li>}
    </ul>
  );
}
