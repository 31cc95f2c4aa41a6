import type { InsightStep, Turnaround } from '#lib/newsroom/insights';
import type { Stage } from '#lib/newsroom/story';

/** So many in the step that begins with a day. */
export type StepCount = { readonly day: string; readonly count: number };

/** The kinds of place that readers come from; `READ_SOURCES` of db/reads. */
export type Source = 'direct' | 'inside' | 'search' | 'zalo' | 'facebook' | 'other';
export type SourceCount = { readonly source: Source; readonly count: number };

/** A story among the most read. */
export type ReadStory = {
  readonly storyId: number;
  readonly headline: string;
  /** Empty when it stands in none. */
  readonly section: string;
  readonly publishedAt: number | null;
  readonly isLive: boolean;
  readonly reads: number;
};

/** What the desk did for one section, or in one step of the time. */
export type DeskLine = Turnaround & { readonly returns: number };
export type SectionLine = DeskLine & {
  readonly id: string;
  readonly name: string;
  readonly reads: number;
  /** How many stories stand in each stage now. */
  readonly stages: Readonly<Record<Stage, number>>;
};

/** Everything the page of insights shows. */
export type Figures = {
  readonly since: string;
  readonly until: string;
  readonly step: InsightStep;
  readonly reads: number;
  /** In as long a time before. */
  readonly readsBefore: number;
  readonly steps: readonly StepCount[];
  readonly stepsBefore: readonly StepCount[];
  readonly sources: readonly SourceCount[];
  readonly stories: readonly ReadStory[];
  /** The step with most reads and the story that was read most in it; null when nothing was read. */
  readonly peak: { readonly day: string; readonly count: number; readonly story: ReadStory | null } | null;
  readonly desk: DeskLine;
  readonly deskBefore: DeskLine;
  /** What one of `deskSteps` covers. */
  readonly deskStep: InsightStep;
  readonly deskSteps: readonly (DeskLine & { readonly day: string })[];
  readonly sections: readonly SectionLine[];
};
