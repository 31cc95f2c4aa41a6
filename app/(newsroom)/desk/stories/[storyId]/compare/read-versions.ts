import type { Version, VersionId, VersionMark } from '#components/desk/compare/compared-versions.ts';
import type { Queries } from '#db/client';
import { listEvents, type TimelineEvent } from '#db/events';
import { findReading } from '#db/readings';
import { listRevisions } from '#db/revisions';
import type { StoryRow } from '#db/stories';
import type { Actor } from '#lib/newsroom/people';

const MARKS: Readonly<Record<string, VersionMark>> = {
  submit: 'sent',
  return: 'returned',
  approve: 'approved',
};

/** Lists the states of a story that can be compared, the newest first: what stands there now, then its revisions. */
export async function readVersions(
  q: Queries,
  actor: Actor,
  story: StoryRow,
  now: number,
): Promise<readonly Version[]> {
  const events = await listEvents(q, story.id);
  const reading = await findReading(q, story.id, actor.personId);
  const revisions = (await listRevisions(q, story.id)).map(
    ({ id, number, createdAt, name }): Version => ({
      id: number,
      at: createdAt,
      name,
      marks: [
        ...(id === story.liveRevisionId ? (['live'] as const) : []),
        ...(number === reading?.number ? (['read'] as const) : []),
        ...marksOf(events, id),
        ...(isKnownTo(actor, events, id) ? (['mine'] as const) : []),
      ],
    }),
  );
  return [{ id: 'now', at: now, name: null, marks: [] }, ...revisions];
}

function marksOf(events: readonly TimelineEvent[], revisionId: number): VersionMark[] {
  const marks = events.flatMap(({ kind, revisionId: about }) => {
    const mark = MARKS[kind];
    return mark && about === revisionId ? [mark] : [];
  });
  return [...new Set(marks)];
}

function isKnownTo(actor: Actor, events: readonly TimelineEvent[], revisionId: number): boolean {
  return events.some((event) => event.actorId === actor.personId && event.revisionId === revisionId);
}

/**
 * What a person most likely wants to see changed: in a change of a published story what readers have, else what the
 * last return, their last reading, or the last thing they did themselves, was about; else the revision before the present one.
 */
export function likelyFrom(versions: readonly Version[]): VersionId {
  const [, latest, before] = versions;
  for (const mark of ['live', 'returned', 'read', 'mine'] as const) {
    const marked = versions.find(({ marks }) => marks.includes(mark));
    if (marked && marked !== latest) return marked.id;
  }
  return (before ?? latest)?.id ?? 'now';
}
