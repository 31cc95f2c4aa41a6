import type { Transaction } from '#db/client';
import { enqueueEffect } from '#db/outbox';
import { listPeople } from '#db/people';
import { getRevision } from '#db/revisions';
import { readShelfPlaces } from '#db/shelf';
import { changedFeeds } from '#lib/feeds/changed-feeds';
import { CHANGE_RULES } from '#lib/newsroom/changes';
import type { Decision } from '#lib/newsroom/decide-move';
import type { Move } from '#lib/newsroom/moves';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import type { StoryState } from '#lib/newsroom/story';

/** Who of the newsroom hears of a move, besides never the person who made it. */
type Circle = (person: Actor, story: StoryState) => boolean;

const owners: Circle = (person, story) => story.ownerIds.includes(person.personId);
const claimer: Circle = (person, story) => story.claimedBy === person.personId;
const sectionEditors: Circle = (person, story) => can(person, 'edit_stories', story.sectionId);
const publishers: Circle = (person, story) => can(person, 'publish_stories', story.sectionId);

const CIRCLES: Partial<Record<Move, readonly Circle[]>> = {
  submit: [sectionEditors],
  recall: [claimer],
  claim: [owners],
  return: [owners, claimer],
  approve: [owners, publishers],
  reopen: [owners, claimer],
  publish: [owners, claimer],
  schedule: [owners, claimer],
  unschedule: [owners, claimer],
  due: [owners, claimer],
  publish_change: [owners, claimer],
  discard_change: [owners, claimer],
  withdraw: [owners, claimer],
  restore: [owners, claimer],
  retract: [owners, claimer, publishers],
  spike: [owners, claimer],
  revive: [owners],
};

/** The clock telling of a schedule it could not keep, or kept late, is an alarm: publishers hear it too. */
const LATE = 60_000;

/**
 * Chooses who hears of a move and puts the telling in the outbox, in the move's transaction. What readers see anew or no
 * more also asks for a ping of those who follow the feeds. Answers who is being told.
 */
export async function tellOfMove(
  tx: Transaction,
  move: {
    readonly story: StoryState;
    readonly decision: Decision;
    readonly eventId: number;
    readonly actorId: string | null;
    readonly now: number;
  },
): Promise<readonly string[]> {
  const { story, decision, eventId, actorId, now } = move;
  const personIds = await listHearers(tx, story, decision, actorId);
  if (personIds.length > 0)
    await enqueueEffect(tx, {
      kind: 'notify',
      dedupeKey: `notify:${eventId}`,
      payload: { eventId, storyId: story.id, kind: decision.move, personIds },
      now,
    });
  if (decision.visibility !== story.visibility || decision.liveRevisionId !== story.liveRevisionId)
    await enqueueEffect(tx, {
      kind: 'ping',
      dedupeKey: `ping:${eventId}`,
      payload: { eventId, storyId: story.id, feeds: await listChangedFeeds(tx, story, decision) },
      now,
    });
  return personIds;
}

/** The feeds in which readers met the story, or meet it now; the corrections among them when their book may change. */
async function listChangedFeeds(tx: Transaction, story: StoryState, decision: Decision): Promise<string[]> {
  const standings = [];
  for (const revisionId of new Set([story.liveRevisionId, decision.liveRevisionId])) {
    const revision = revisionId === null ? null : await getRevision(tx, revisionId);
    if (revision)
      standings.push({ language: revision.language, ...(await readShelfPlaces(tx, revision.id)) });
  }
  const isTakenOrPutBack = story.visibility !== 'none' && decision.visibility !== story.visibility;
  const isListed = story.openChange !== null && CHANGE_RULES[story.openChange].isListed;
  return changedFeeds(standings, isTakenOrPutBack || isListed);
}

async function listHearers(
  tx: Transaction,
  story: StoryState,
  decision: Decision,
  actorId: string | null,
): Promise<string[]> {
  const isAlarm = actorId === null && (decision.move === 'unschedule' || (decision.lateBy ?? 0) >= LATE);
  const circles = [...(CIRCLES[decision.move] ?? []), ...(isAlarm ? [publishers] : [])];
  if (circles.length === 0) return [];
  const everybody = await listPeople(tx);
  return everybody
    .filter(({ id, disabledAt }) => disabledAt === null && id !== actorId)
    .map(({ id, name, language, roles }): Actor => ({ personId: id, name, language, roles }))
    .filter((person) => circles.some((circle) => circle(person, story)))
    .map(({ personId }) => personId);
}
