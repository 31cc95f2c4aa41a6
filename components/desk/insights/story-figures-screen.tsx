import Link from 'next/link';
import { EmptyState } from '#components/ui/empty-state';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { dayAndTime } from '../moments.ts';
import { inFigures } from './figures-in-words.ts';
import type { Figures, SourceCount } from './insights-figures.ts';
import { storyFiguresHref } from './insights-wish.ts';
import { ReadsOverTime } from './reads-over-time.tsx';
import { SourcesPart } from './sources-part.tsx';

/** The reads of one story since it was published. */
export type StoryFigures = Pick<Figures, 'step' | 'steps' | 'peak' | 'reads'> & {
  readonly storyId: number;
  readonly headline: string;
  /** First publication; null when it never was. */
  readonly publishedAt: number | null;
  readonly today: number;
  readonly sources: readonly SourceCount[];
};

/** How often one story was read since readers got it, by time and by where they came from. */
export function StoryFiguresScreen({ figures, language }: { figures: StoryFigures; language: Language }) {
  const say = translator(language, 'desk');
  const { storyId, headline, publishedAt, reads, today, sources, steps, step, peak } = figures;
  return (
    <main id="main" className="grid max-w-4xl gap-8 px-4 pt-5 pb-20 md:px-7">
      <div>
        <h2 className="font-serif text-head-1 text-balance">
          <Link prefetch={false} href={`/desk/stories/${storyId}`} className="hover:underline">
            {headline || say('story.untitled')}
          </Link>
        </h2>
        <p className="mt-2 text-ink-soft">
          {publishedAt === null
            ? say('insights.neverPublished')
            : say('insights.sincePublished', { day: dayAndTime(publishedAt, language) })}
        </p>
      </div>
      {reads === 0 ? (
        <EmptyState title={say('insights.storyUnread')}>{say('insights.emptyHint')}</EmptyState>
      ) : (
        <>
          <p>
            <span className="font-serif text-[2.25rem] leading-tight">{inFigures(reads, language)}</span>{' '}
            {say('insights.readsToday', { count: inFigures(today, language) })}
          </p>
          <ReadsOverTime
            steps={steps}
            before={null}
            step={step}
            peak={peak}
            fileHref={storyFiguresHref(storyId, true)}
            say={say}
            language={language}
          />
          <SourcesPart sources={sources} say={say} language={language} />
        </>
      )}
    </main>
  );
}
