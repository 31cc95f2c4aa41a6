import type { ArticleNode } from '#lib/article/document';
import { blocksOfCopy, type CopyChoice } from '#lib/article/docx/blocks-of-copy';
import { type ProposedStory, proposeStory, takeOut } from '#lib/article/docx/propose-story';
import { plainText } from '#lib/article/plain-text';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { type ImportChoice, type ImportInto, PARTS, type Part, type ReadFile } from './import-choice.ts';

/** What of a file goes where. */
export type ImportPlan = {
  readonly headline: string;
  readonly standfirst: string;
  readonly bylineText: string;
  readonly eventDate: string | null;
  readonly blocks: readonly ArticleNode[];
};

/** The plan of a choice, and beside it what was found and which of it goes to other fields. */
export type PlannedImport = {
  readonly plan: ImportPlan;
  readonly found: ProposedStory;
  readonly takes: Readonly<Record<Part, boolean>>;
};

export type PlanContext = {
  readonly into: ImportInto;
  readonly names: readonly string[];
  readonly today: string;
  readonly pictureFor: CopyChoice['pictureFor'];
  readonly by: CopyChoice['by'];
};

/** Plans what a choice makes of a file. In fields where something stands nothing is put unless the person says so. */
export function planImport(file: ReadFile, choice: ImportChoice, context: PlanContext): PlannedImport {
  const { into, names, today: near, pictureFor, by } = context;
  const { tracked, convertsOld } = choice;
  const blocks = blocksOfCopy(file.pieces, { tracked, convertsOld, pictureFor, by });
  const read = tracked === 'suggestions' ? blocks.map(asAccepted) : blocks;
  const proposed = proposeStory(read, file.pieces, { names, near });
  const found = into.setsFields ? proposed : { ...proposed, byline: null, dates: [] };
  const takes = takenParts(found, choice, into);
  const taken = (['headline', 'standfirst', 'byline'] as const).flatMap((part) =>
    takes[part] ? (found[part] ?? []) : [],
  );
  const wordsOf = (part: 'headline' | 'standfirst' | 'byline') =>
    takes[part] ? (found[part]?.words ?? '') : '';
  const plan: ImportPlan = {
    headline: wordsOf('headline'),
    standfirst: wordsOf('standfirst'),
    bylineText: wordsOf('byline'),
    eventDate: takes.day ? (found.dates[0]?.day ?? null) : null,
    blocks: takeOut(blocks, taken),
  };
  return { plan, found, takes };
}

/** How long a plan is in letters, as the house counts them. */
export function lengthOf({ blocks }: ImportPlan): number {
  return plainText({ type: 'doc', content: [...blocks] }).length;
}

function asAccepted(block: ArticleNode): ArticleNode {
  return withoutSuggestions([block], 'accept')[0] ?? { type: 'paragraph' };
}

function takenParts(
  found: ProposedStory,
  { parts }: ImportChoice,
  { taken }: ImportInto,
): Record<Part, boolean> {
  const day = found.dates[0];
  const sure: Record<Part, boolean> = {
    headline: found.headline?.isSure ?? false,
    standfirst: found.standfirst?.isSure ?? false,
    byline: found.byline !== null,
    day: day !== undefined && !day.isGuess,
  };
  const isThere: Record<Part, boolean> = {
    headline: found.headline !== null,
    standfirst: found.standfirst !== null,
    byline: found.byline !== null,
    day: day !== undefined,
  };
  const decided = PARTS.map(
    (part) => [part, isThere[part] && (parts[part] ?? (sure[part] && !taken.has(part)))] as const,
  );
  return Object.fromEntries(decided) as Record<Part, boolean>;
}
