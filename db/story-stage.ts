import { eq } from 'drizzle-orm';
import type { Embargo, Stage, Visibility } from '#lib/newsroom/story';
import type { Transaction } from './client.ts';
import { stories } from './schema/stories.ts';

/** Everything of a story that only a move may change. */
export type StageColumns = {
  readonly stage: Stage;
  readonly visibility: Visibility;
  readonly stageSince: number;
  readonly claimedBy: string | null;
  readonly claimedAt: number | null;
  readonly approvedRevisionId: number | null;
  readonly approvedBy: string | null;
  readonly liveRevisionId: number | null;
  readonly scheduledFor: number | null;
  readonly embargo: Embargo;
  readonly firstPublishedAt: number | null;
  readonly publicUpdatedAt: number | null;
  readonly retractionNotice: string;
};

/** Writes where a story stands. Only `lib/desk/move-story.ts` may call it: there is one road to a stage. */
export async function writeStage(
  tx: Transaction,
  storyId: number,
  columns: StageColumns,
  now: number,
): Promise<void> {
  const { embargo, ...rest } = columns;
  await tx
    .update(stories)
    .set({
      ...rest,
      embargoUntil: embargo === null || embargo === 'indefinite' ? null : embargo.until,
      embargoIndefinite: embargo === 'indefinite',
      touchedAt: now,
    })
    .where(eq(stories.id, storyId));
}
