import type { Translate } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { FigureBar } from './figure-bar.tsx';
import { FigurePart } from './figure-part.tsx';
import { FigureTable } from './figure-table.tsx';
import { inFigures } from './figures-in-words.ts';
import type { SourceCount } from './insights-figures.ts';

/** Where readers came from, by kind of place; who they are nobody knows. */
export function SourcesPart({
  sources,
  say,
  language,
}: {
  sources: readonly SourceCount[];
  say: Translate<'desk'>;
  language: Language;
}) {
  const whole = sources.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...sources.map(({ count }) => count));
  return (
    <FigurePart title={say('insights.sources')} sentence={say('insights.sourcesHint')} say={say}>
      <FigureTable
        caption={say('insights.sources')}
        columns={[
          { id: 'source', name: say('insights.source') },
          { id: 'count', name: say('insights.reads'), isNumber: true },
          { id: 'share', name: say('insights.share'), isNumber: true },
        ]}
        rows={sources.map(({ source, count }) => ({
          id: source,
          cells: {
            source: (
              <span className="grid gap-1">
                {say(`insights.from.${source}`)}
                <FigureBar share={count / most} />
              </span>
            ),
            count: inFigures(count, language),
            share: `${whole === 0 ? 0 : Math.round((count / whole) * 100)}%`,
          },
        }))}
      />
    </FigurePart>
  );
}
