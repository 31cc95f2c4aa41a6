import { EmptyState } from '#components/ui/empty-state';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { DeskParts } from './desk-part.tsx';
import { dayInWords } from './figures-in-words.ts';
import { HeadFigures } from './head-figures.tsx';
import type { Figures } from './insights-figures.ts';
import { type InsightsWish, tableHref } from './insights-wish.ts';
import { InsightsWishBar } from './insights-wish-bar.tsx';
import { MostReadPart } from './most-read-part.tsx';
import { ReadsOverTime } from './reads-over-time.tsx';
import { SourcesPart } from './sources-part.tsx';

/** What is read, where readers come from, and what the desk did; every chart is a table too, every table a file. */
export function InsightsScreen({
  figures,
  wish,
  sections,
  language,
}: {
  figures: Figures;
  wish: InsightsWish;
  /** Those one may ask for. */
  sections: readonly { readonly slug: string; readonly name: string }[];
  language: Language;
}) {
  const say = translator(language, 'desk');
  const words = { say, language };
  const days = { since: dayInWords(figures.since), until: dayInWords(figures.until) };
  return (
    <main id="main" className="grid max-w-6xl gap-9 px-4 pt-5 pb-20 md:px-7">
      <div className="grid gap-4">
        <InsightsWishBar wish={wish} sections={sections} say={say} />
        <p className="text-note text-ink-mute">{say('insights.counted', days)}</p>
        <HeadFigures figures={figures} {...words} />
      </div>
      {figures.reads === 0 && figures.readsBefore === 0 ? (
        <EmptyState title={say('insights.empty')}>{say('insights.emptyHint')}</EmptyState>
      ) : (
        <>
          <ReadsOverTime
            steps={figures.steps}
            before={figures.stepsBefore}
            step={figures.step}
            peak={figures.peak}
            fileHref={tableHref(wish, 'reads')}
            {...words}
          />
          <div className="grid gap-9 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-12">
            <MostReadPart stories={figures.stories} fileHref={tableHref(wish, 'stories')} {...words} />
            <SourcesPart sources={figures.sources} {...words} />
          </div>
        </>
      )}
      <DeskParts figures={figures} wish={wish} {...words} />
    </main>
  );
}
