import type { Transaction } from '#db/client';
import { getStory, type StoryRow } from '#db/stories';
import type { StageColumns } from '#db/story-stage';
import { CHANGE_RULES } from '#lib/newsroom/changes';
import type { Decision } from '#lib/newsroom/decide-move';
import type { MoveRequest } from '#lib/newsroom/move-request';
import type { StoryState } from '#lib/newsroom/story';

type Made = {
  readonly story: StoryState;
  readonly input: MoveRequest;
  readonly decision: Decision;
  readonly actorId: string | null;
  readonly now: number;
};

/** What a decision makes of the columns that only a move may change, on top of what the row says. */
export async function stageColumns(tx: Transaction, made: Made): Promise<StageColumns> {
  const { story, input, decision, now } = made;
  const row = await getStory(tx, story.id);
  if (!row) throw new Error(`Story ${story.id} is gone.`);
  const isClaimedAnew = decision.claimedBy !== row.claimedBy;
  return {
    stage: decision.stage,
    visibility: decision.visibility,
    stageSince: decision.stage === row.stage ? row.stageSince : now,
    claimedBy: decision.claimedBy,
    claimedAt: decision.claimedBy === null ? null : isClaimedAnew ? now : row.claimedAt,
    approvedRevisionId: decision.approvedRevisionId,
    approvedBy: approverAfter(row, made),
    liveRevisionId: decision.liveRevisionId,
    scheduledFor: decision.scheduledFor,
    embargo: decision.embargo,
    firstPublishedAt: row.firstPublishedAt ?? (decision.visibility === 'live' ? now : null),
    publicUpdatedAt: movesPublicDate(made) ? now : row.publicUpdatedAt,
    retractionNotice: decision.move === 'retract' ? (input.publicNotice ?? '').trim() : row.retractionNotice,
  };
}

/** The row keeps who passed what is pinned, and of a published story who passed what was printed last. */
function approverAfter(row: StoryRow, { decision, actorId }: Made): string | null {
  if (decision.move === 'approve') return actorId;
  return decision.approvedRevisionId !== null || decision.stage === 'done' ? row.approvedBy : null;
}

/** Readers see a new "updated" date only for a change that says something. */
function movesPublicDate({ story, decision }: Made): boolean {
  const { openChange } = story;
  return decision.move === 'publish_change' && openChange !== null && CHANGE_RULES[openChange].movesDate;
}
