import type { InsightTable } from '#components/desk/insights/insights-wish.ts';
import type { Queries } from '#db/client';
import { listReadStories, listSectionReads } from '#db/insights';
import { translator } from '#lib/i18n/translate';
import type { Turnaround } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import { calendarDayOf } from '#lib/text/dates';
import type { CsvRows } from './csv-answer.ts';
import { type NamedSection, sectionName } from './named-sections.ts';
import { readDesk } from './read-desk.ts';
import type { FiguresWish } from './read-insights.ts';

const A_PAGE = 1000;
const MINUTE = 60_000;

type Asked = {
  readonly q: Queries;
  readonly actor: Actor;
  readonly wish: FiguresWish;
  readonly sections: readonly NamedSection[];
};

/** The rows of each table of the insights as a file, its heads first; days as `2026-12-01`, times in whole minutes. */
export const TABLE_ROWS: Readonly<Record<InsightTable, (asked: Asked) => CsvRows>> = {
  reads: readsRows,
  stories: storiesRows,
  sections: sectionsRows,
  steps: stepsRows,
};

async function* readsRows({ q, actor, wish, sections }: Asked): CsvRows {
  const say = translator(actor.language, 'desk');
  yield [say('insights.step.day'), say('insights.section'), say('insights.source'), say('insights.reads')];
  const { period, sectionId } = wish;
  for (const { day, sectionId: id, source, count } of await listSectionReads(q, actor, {
    ...period,
    sectionId,
  }))
    yield [day, sectionName(sections, id), say(`insights.from.${source}`), count];
}

async function* storiesRows({ q, actor, wish, sections }: Asked): CsvRows {
  const say = translator(actor.language, 'desk');
  yield [
    'id',
    say('insights.story'),
    say('insights.section'),
    say('insights.step.day'),
    say('insights.reads'),
  ];
  const { period, sectionId } = wish;
  for (let after = 0; ; ) {
    const page = await listReadStories(q, actor, { ...period, sectionId, after, limit: A_PAGE });
    for (const story of page)
      yield [
        story.storyId,
        story.headline,
        sectionName(sections, story.sectionId ?? ''),
        story.publishedAt === null ? null : calendarDayOf(story.publishedAt),
        story.reads,
      ];
    const last = page.at(-1);
    if (!last || page.length < A_PAGE) return;
    after = last.storyId;
  }
}

async function* sectionsRows({ q, actor, wish, sections }: Asked): CsvRows {
  const say = translator(actor.language, 'desk');
  const counted = await listSectionReads(q, actor, { ...wish.period, sectionId: wish.sectionId });
  yield [say('insights.section'), say('insights.reads'), ...deskHeads(actor)];
  const desk = await readDesk(q, actor, wish, { sections, counted });
  for (const line of desk.sections) yield [line.name, line.reads, ...deskCells(line)];
}

async function* stepsRows({ q, actor, wish, sections }: Asked): CsvRows {
  const say = translator(actor.language, 'desk');
  const desk = await readDesk(q, actor, wish, { sections, counted: [] });
  yield [say(`insights.step.${desk.deskStep}`), ...deskHeads(actor)];
  for (const line of desk.deskSteps) yield [line.day, ...deskCells(line)];
}

function deskHeads({ language }: Actor): string[] {
  const say = translator(language, 'desk');
  const inMinutes = (name: string) => `${name} (${say('insights.inMinutes')})`;
  return [
    say('insights.published'),
    inMinutes(say('insights.median')),
    inMinutes(say('insights.p90')),
    say('insights.returns'),
  ];
}

function deskCells({ published, median, p90, returns }: Turnaround & { readonly returns: number }) {
  const minutes = (took: number | null) => (took === null ? null : Math.round(took / MINUTE));
  return [published, minutes(median), minutes(p90), returns];
}
