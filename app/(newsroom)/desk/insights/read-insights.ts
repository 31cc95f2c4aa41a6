import type { Figures, ReadStory, SourceCount } from '#components/desk/insights/insights-figures.ts';
import type { Queries } from '#db/client';
import {
  listMostReadStories,
  listSectionReads,
  type ReadsWish,
  type SectionReads,
  type StoryReads,
} from '#db/insights';
import { READ_SOURCES } from '#db/reads';
import { addUpBySteps, type Period, periodBefore } from '#lib/newsroom/insights';
import type { Actor } from '#lib/newsroom/people';
import { type NamedSection, sectionName } from './named-sections.ts';
import { readDesk } from './read-desk.ts';

const MOST_READ = 15;

/** What is asked: a time, and a section by its id or all that one sees. */
export type FiguresWish = { readonly period: Period; readonly sectionId: string | null };

/** Reads everything that the page of insights shows to this person. */
export async function readInsights(
  q: Queries,
  actor: Actor,
  wish: FiguresWish,
  sections: readonly NamedSection[],
): Promise<Figures> {
  const { period, sectionId } = wish;
  const before = periodBefore(period);
  const counted = await listSectionReads(q, actor, { ...period, sectionId });
  const countedBefore = await listSectionReads(q, actor, { ...before, sectionId });
  const desk = await readDesk(q, actor, wish, { sections, counted });
  const most = await listMostReadStories(q, actor, { ...period, sectionId, limit: MOST_READ });
  const steps = addUpBySteps(period, counted);
  return {
    ...period,
    ...desk,
    reads: sumOf(counted),
    readsBefore: sumOf(countedBefore),
    steps,
    stepsBefore: addUpBySteps(before, countedBefore).slice(-steps.length),
    sources: sourcesOf(counted),
    stories: most.map((story) => readStoryOf(story, sections)),
    peak: await readPeak(q, actor, wish, { steps, sections }),
  };
}

/** Reads by where readers came from, the most first; those that brought none as well. */
export function sourcesOf(counted: readonly Pick<SectionReads, 'source' | 'count'>[]): SourceCount[] {
  const sums = READ_SOURCES.map((source) => ({
    source,
    count: sumOf(counted.filter((one) => one.source === source)),
  }));
  return sums.sort((one, other) => other.count - one.count);
}

/** All of some counts. */
export function sumOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

async function readPeak(
  q: Queries,
  actor: Actor,
  { period, sectionId }: FiguresWish,
  { steps, sections }: Pick<Figures, 'steps'> & { sections: readonly NamedSection[] },
): Promise<Figures['peak']> {
  const highest = steps.toSorted((one, other) => other.count - one.count)[0];
  if (!highest || highest.count === 0) return null;
  // Which story made a week or a month the highest says little: it is among the most read anyway.
  if (period.step !== 'day' || steps.length === 1) return { ...highest, story: null };
  const day: ReadsWish = { since: highest.day, until: highest.day, sectionId };
  const [story] = await listMostReadStories(q, actor, { ...day, limit: 1 });
  return { ...highest, story: story ? readStoryOf(story, sections) : null };
}

function readStoryOf(
  { storyId, headline, sectionId, visibility, publishedAt, reads }: StoryReads,
  sections: readonly NamedSection[],
): ReadStory {
  const section = sectionName(sections, sectionId ?? '');
  return { storyId, headline, section, publishedAt, isLive: visibility === 'live', reads };
}
