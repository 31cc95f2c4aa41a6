import type { Translate } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { STAGES } from '#lib/newsroom/story';
import { FigurePart } from './figure-part.tsx';
import { FigureTable, type Row } from './figure-table.tsx';
import { howLong, inFigures, stepInWords } from './figures-in-words.ts';
import type { DeskLine, Figures } from './insights-figures.ts';
import { type InsightsWish, tableHref } from './insights-wish.ts';

const OPEN_STAGES = STAGES.filter((stage) => stage !== 'done' && stage !== 'spiked');

type Props = { figures: Figures; wish: InsightsWish; say: Translate<'desk'>; language: Language };

/** What the desk did: how long stories took to readers, how often they came back, and where they stand now. */
export function DeskParts({ figures, wish, say, language }: Props) {
  const { sections, deskSteps, deskStep: step } = figures;
  return (
    <>
      <FigurePart
        title={say('insights.bySection')}
        sentence={say('insights.turnaroundHint')}
        fileHref={tableHref(wish, 'sections')}
        say={say}
      >
        <LinesTable
          caption={say('insights.bySection')}
          first={say('insights.section')}
          lines={sections}
          say={say}
          language={language}
          nameOf={({ name }) => name}
        />
      </FigurePart>
      <FigurePart title={say(`insights.deskBy.${step}`)} fileHref={tableHref(wish, 'steps')} say={say}>
        <LinesTable
          caption={say(`insights.deskBy.${step}`)}
          first={say(`insights.step.${step}`)}
          lines={deskSteps.map((line) => ({ ...line, id: line.day }))}
          say={say}
          language={language}
          nameOf={({ id }) => stepInWords(id, step, say)}
        />
      </FigurePart>
      <FigurePart title={say('insights.stages')} sentence={say('insights.stagesHint')} say={say}>
        <FigureTable
          caption={say('insights.stages')}
          columns={[
            { id: 'name', name: say('insights.section') },
            ...OPEN_STAGES.map((stage) => ({ id: stage, name: say(`stage.${stage}`), isNumber: true })),
          ]}
          rows={sections.map(({ id, name, stages }) => ({
            id,
            cells: {
              name,
              ...Object.fromEntries(OPEN_STAGES.map((stage) => [stage, inFigures(stages[stage], language)])),
            },
          }))}
        />
      </FigurePart>
    </>
  );
}

function LinesTable<Line extends DeskLine & { readonly id: string }>({
  caption,
  first,
  lines,
  nameOf,
  say,
  language,
}: {
  caption: string;
  first: string;
  lines: readonly Line[];
  nameOf: (line: Line) => string;
  say: Translate<'desk'>;
  language: Language;
}) {
  const rows = lines.map(
    (line): Row => ({
      id: line.id,
      cells: {
        name: nameOf(line),
        published: inFigures(line.published, language),
        median: howLong(line.median, say),
        p90: howLong(line.p90, say),
        returns: inFigures(line.returns, language),
      },
    }),
  );
  return (
    <FigureTable
      caption={caption}
      columns={[
        { id: 'name', name: first },
        { id: 'published', name: say('insights.published'), isNumber: true },
        { id: 'median', name: say('insights.median'), isNumber: true },
        { id: 'p90', name: say('insights.p90'), isNumber: true },
        { id: 'returns', name: say('insights.returns'), isNumber: true },
      ]}
      rows={rows}
    />
  );
}
