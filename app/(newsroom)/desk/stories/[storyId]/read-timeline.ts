import type { StoryField, TimelineLine } from '#components/desk/story/story-page.ts';
import type { Queries } from '#db/client';
import { listEvents, type TimelineEvent } from '#db/events';
import { listReceipts } from '#db/notifications';
import { listRevisions, type RevisionLine } from '#db/revisions';
import { alarmOf } from '#lib/desk/move-facts';
import { STAGES } from '#lib/newsroom/story';

/** The life of a story, newest first: what was done, and the revisions that were cut while people typed. */
export async function readTimeline(q: Queries, storyId: number): Promise<TimelineLine[]> {
  const events = await listEvents(q, storyId);
  const revisions = await listRevisions(q, storyId);
  const receipts = await listReceipts(
    q,
    events.map(({ id }) => id),
  );
  const told = Map.groupBy(receipts, ({ eventId }) => eventId);
  const wordsBefore = new Map(revisions.map(({ number, words }) => [number + 1, words]));
  const asLine = (revision: RevisionLine) => ({
    id: revision.id,
    number: revision.number,
    words: revision.words,
    added: revision.words - (wordsBefore.get(revision.number) ?? 0),
  });
  const byId = new Map(revisions.map((revision) => [revision.id, asLine(revision)]));
  const spokenOf = new Set<number | null>();
  const revisionOf = ({ revisionId }: TimelineEvent) => {
    const revision = revisionId === null ? null : (byId.get(revisionId) ?? null);
    // What a revision added is told once, where it was cut.
    const isKnown = spokenOf.has(revisionId);
    spokenOf.add(revisionId);
    return revision && (isKnown ? { ...revision, added: 0 } : revision);
  };
  const lines = [
    ...events.map((event) => lineOfEvent(event, revisionOf(event), told.get(event.id) ?? [])),
    ...revisions
      .filter(({ id }) => !spokenOf.has(id))
      .map((revision) => ({ ...lineOfRevision(revision), revision: asLine(revision) })),
  ];
  return lines.sort((a, b) => b.at - a.at || b.key.localeCompare(a.key, 'en', { numeric: true }));
}

function lineOfEvent(
  event: TimelineEvent,
  revision: TimelineLine['revision'],
  told: readonly { name: string; seenAt: number | null }[],
): TimelineLine {
  const alarm = alarmOf(event.facts);
  return {
    key: `e${event.id}`,
    kind: event.kind,
    at: event.createdAt,
    by: event.actorId && event.name ? { id: event.actorId, name: event.name } : null,
    reason: event.reason,
    stage:
      event.toStage !== event.fromStage ? (STAGES.find((stage) => stage === event.toStage) ?? null) : null,
    revision,
    fields: event.kind === 'edit_fields' ? (Object.keys(event.facts.after ?? {}) as StoryField[]) : [],
    alarm,
    receipts: told.map(({ name, seenAt }) => ({ name, seenAt })),
  };
}

function lineOfRevision(revision: RevisionLine): Omit<TimelineLine, 'revision'> {
  return {
    key: `r${revision.id}`,
    kind: 'revision',
    at: revision.createdAt,
    by: revision.createdBy && revision.name ? { id: revision.createdBy, name: revision.name } : null,
    reason: '',
    stage: null,
    fields: [],
    alarm: null,
    receipts: [],
  };
}
