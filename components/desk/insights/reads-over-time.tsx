import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Translate } from '#lib/i18n/translate';
import type { InsightStep } from '#lib/newsroom/insights';
import type { Language } from '#lib/newsroom/people';
import { FigurePart } from './figure-part.tsx';
import { FigureTable } from './figure-table.tsx';
import { inFigures, stepInWords } from './figures-in-words.ts';
import type { Figures, StepCount } from './insights-figures.ts';
import { storyFiguresHref } from './insights-wish.ts';
import { ReadsChart } from './reads-chart.tsx';

/** Two figures are read faster than drawn. */
const FEWEST_DRAWN = 5;

/** Reads by day, week or month: a sentence, a chart of them, and the same in a table. */
export function ReadsOverTime({
  steps,
  before,
  step,
  peak,
  fileHref,
  say,
  language,
}: {
  steps: readonly StepCount[];
  /** As long a time before; null when there is none to compare with. */
  before: readonly StepCount[] | null;
  step: InsightStep;
  peak: Figures['peak'];
  fileHref: string;
  say: Translate<'desk'>;
  language: Language;
}) {
  const figures = (count: number) => inFigures(count, language);
  const named = (day: string) => stepInWords(day, step, say);
  const sentence = peak
    ? say('insights.peak', { step: named(peak.day), count: figures(peak.count) })
    : say('insights.noReads');
  const isDrawn = steps.length >= FEWEST_DRAWN && peak !== null;
  const table = (
    <FigureTable
      caption={say('insights.overTime')}
      columns={[
        { id: 'step', name: say(`insights.step.${step}`) },
        { id: 'count', name: say('insights.reads'), isNumber: true },
        ...(before ? [{ id: 'before', name: say('insights.before'), isNumber: true }] : []),
      ]}
      rows={steps.map(({ day, count }, n) => ({
        id: day,
        cells: {
          step: named(day),
          count: figures(count),
          before: before?.[n] ? figures(before[n].count) : '–',
        },
      }))}
    />
  );
  return (
    <FigurePart
      title={say('insights.overTime')}
      sentence={<Sentence sentence={sentence} peak={peak} say={say} language={language} />}
      fileHref={fileHref}
      say={say}
    >
      {isDrawn && (
        <ReadsChart
          label={sentence}
          line={{ name: say('insights.thisTime'), values: steps.map(({ count }) => count) }}
          before={before && { name: say('insights.before'), values: before.map(({ count }) => count) }}
          labels={steps.map(({ day }) => named(day))}
          inFigures={figures}
        />
      )}
      {isDrawn ? (
        <details className="mt-4 print:[&::details-content]:[content-visibility:visible]">
          <summary className="flex min-h-9 w-fit cursor-pointer items-center rounded-control text-note font-medium touch:min-h-touch print:hidden">
            {say('insights.sameInNumbers')}
          </summary>
          {table}
        </details>
      ) : (
        table
      )}
    </FigurePart>
  );
}

function Sentence({
  sentence,
  peak,
  say,
  language,
}: {
  sentence: string;
  peak: Figures['peak'];
  say: Translate<'desk'>;
  language: Language;
}): ReactNode {
  if (!peak?.story) return sentence;
  const { storyId, headline, reads } = peak.story;
  return (
    <>
      {sentence} {say('insights.peakStory')}{' '}
      <Link prefetch={false} href={storyFiguresHref(storyId)} className="link font-serif">
        {headline}
      </Link>{' '}
      ({say('insights.readTimes', { count: inFigures(reads, language) })}).
    </>
  );
}
