import type { DeskLine, Figures, SectionLine } from '#components/desk/insights/insights-figures.ts';
import type { Queries } from '#db/client';
import { countDeskStories } from '#db/desk-list';
import type { SectionReads } from '#db/insights';
import { countReturns, listPublications, type Publication, type Returns } from '#db/throughput';
import {
  inDeskSteps,
  type Period,
  periodBefore,
  stepOf,
  stepsOf,
  turnaroundOf,
} from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import { STAGES, type Stage } from '#lib/newsroom/story';
import { type NamedSection, withoutSection } from './named-sections.ts';
import type { FiguresWish } from './read-insights.ts';

type Done = { readonly publications: readonly Publication[]; readonly returns: readonly Returns[] };

const DAY = 86_400_000;
const NONE = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;

/** Reads what the desk did in some time, in all, by step and by section, from the ledger and the stories as they stand. */
export async function readDesk(
  q: Queries,
  actor: Actor,
  { period, sectionId }: FiguresWish,
  known: { readonly sections: readonly NamedSection[]; readonly counted: readonly SectionReads[] },
): Promise<Pick<Figures, 'desk' | 'deskBefore' | 'deskStep' | 'deskSteps' | 'sections'>> {
  const done = await readDone(q, actor, period, sectionId);
  const before = await readDone(q, actor, periodBefore(period), sectionId);
  const steps = inDeskSteps(period);
  const { bySection } = await countDeskStories(q, actor);
  const lines = [...known.sections, ...withoutSection(actor)].map(
    ({ id, name }): SectionLine => ({
      ...lineOf(only(done, (one) => one.sectionId === id)),
      id,
      name,
      reads: known.counted.reduce((sum, one) => sum + (one.sectionId === id ? one.count : 0), 0),
      stages: bySection[id] ?? NONE,
    }),
  );
  return {
    desk: lineOf(done),
    deskBefore: lineOf(before),
    deskStep: steps.step,
    deskSteps: stepsOf(steps).map((day) => ({
      day,
      ...lineOf(only(done, (one) => stepOf(one.day, steps.step) === day)),
    })),
    sections: lines.filter((line) =>
      sectionId === null ? line.id !== '' || hasAny(line) : line.id === sectionId,
    ),
  };
}

async function readDone(
  q: Queries,
  actor: Actor,
  { since, until }: Period,
  sectionId: string | null,
): Promise<Done> {
  const from = Date.parse(`${since}T00:00+07:00`);
  const to = Date.parse(`${until}T00:00+07:00`) + DAY;
  const wish = { from, to, sectionId };
  return {
    publications: await listPublications(q, actor, wish),
    returns: await countReturns(q, actor, wish),
  };
}

function only(
  { publications, returns }: Done,
  holds: (one: { readonly day: string; readonly sectionId: string }) => boolean,
): Done {
  return { publications: publications.filter(holds), returns: returns.filter(holds) };
}

function lineOf({ publications, returns }: Done): DeskLine {
  return { ...turnaroundOf(publications), returns: returns.reduce((sum, { count }) => sum + count, 0) };
}

function hasAny({ published, returns, stages }: SectionLine): boolean {
  return published + returns + Object.values(stages).reduce((sum, count) => sum + count, 0) > 0;
}
