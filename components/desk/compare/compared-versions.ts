import type { Comparison } from '#lib/article/compare/compare-articles';
import type { Stage, Visibility } from '#lib/newsroom/story';
import type { ChangeRow } from './change-rows.ts';

/** A state of a story: a revision by its number, or what stands there now. */
export type VersionId = number | 'now';
export type CompareView = 'two' | 'one';

/** Why a version is one that people ask for. */
export const VERSION_MARKS = ['live', 'sent', 'returned', 'approved', 'mine', 'read'] as const;
export type VersionMark = (typeof VERSION_MARKS)[number];

export type Version = {
  readonly id: VersionId;
  readonly at: number;
  /** Who cut it; null: the clock. */
  readonly name: string | null;
  readonly marks: readonly VersionMark[];
};

/** Everything the compare page shows. */
export type ComparePage = {
  readonly storyId: number;
  readonly headline: string;
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly versions: readonly Version[];
  readonly from: Version;
  readonly to: Version;
  readonly view: CompareView;
  readonly showsTones: boolean;
  readonly fields: Comparison['fields'];
  readonly rows: readonly ChangeRow[];
  readonly words: Comparison['words'];
};

/** The address that compares what stands there now with a revision, or with the latest one that has the mark. */
export function sinceHref(storyId: number, from: number | VersionMark): string {
  return `/desk/stories/${storyId}/compare?from=${from}`;
}

/** The address of a comparison; what is not said stays as the page has it. */
export function compareHref(
  page: Pick<ComparePage, 'storyId' | 'from' | 'to' | 'view' | 'showsTones'>,
  change: Partial<{ from: VersionId; to: VersionId; view: CompareView; showsTones: boolean }> = {},
): string {
  const { view, showsTones } = { ...page, ...change };
  const query = new URLSearchParams({
    from: String(change.from ?? page.from.id),
    to: String(change.to ?? page.to.id),
    ...(view === 'one' && { view }),
    ...(!showsTones && { tones: 'hide' }),
  });
  return `/desk/stories/${page.storyId}/compare?${query}`;
}
