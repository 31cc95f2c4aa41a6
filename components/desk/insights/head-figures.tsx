import type { Translate } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { comparedInWords, howLong, inFigures } from './figures-in-words.ts';
import type { Figures } from './insights-figures.ts';

/** The four figures that a day begins with, each with how it stood before. */
export function HeadFigures({
  figures,
  say,
  language,
}: {
  figures: Figures;
  say: Translate<'desk'>;
  language: Language;
}) {
  const { desk, deskBefore, reads, readsBefore } = figures;
  const figure = (count: number) => inFigures(count, language);
  const than = (compared: string | null) =>
    compared === null ? say('insights.nothingBefore') : say('insights.thanBefore', { compared });
  return (
    <dl className="grid grid-cols-2 border-y border-line lg:grid-cols-4">
      <HeadFigure
        name={say('insights.reads')}
        figure={figure(reads)}
        note={than(comparedInWords(reads, readsBefore, say))}
      />
      <HeadFigure
        name={say('insights.published')}
        figure={figure(desk.published)}
        note={say('insights.beforeWas', { figure: figure(deskBefore.published) })}
      />
      <HeadFigure
        name={say('insights.submitToPublish')}
        figure={howLong(desk.median, say)}
        note={say('insights.nineOfTen', { time: howLong(desk.p90, say) })}
      />
      <HeadFigure
        name={say('insights.returns')}
        figure={figure(desk.returns)}
        note={say('insights.beforeWas', { figure: figure(deskBefore.returns) })}
      />
    </dl>
  );
}

function HeadFigure({ name, figure, note }: { name: string; figure: string; note: string }) {
  return (
    <div className="border-line p-4 ps-0 not-first:border-s not-first:ps-4 max-lg:nth-3:border-s-0 max-lg:nth-3:ps-0 max-lg:nth-[n+3]:border-t">
      <dt className="text-note text-ink-soft">{name}</dt>
      <dd className="font-serif text-[1.75rem] leading-tight md:text-[2.25rem]">{figure}</dd>
      <dd className="mt-1 text-note text-ink-mute">{note}</dd>
    </div>
  );
}
