import type { Database } from '#db/client';
import { findFieldEditByOthers } from '#db/events';
import { readStoryState } from '#db/stories';
import { mayRead, mayWrite } from '#lib/newsroom/access';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { cutRevision } from './cut-revision.ts';
import { undoOnRefusal } from './undo-on-refusal.ts';

/**
 * Keeps what is typed now as a revision, before a person reads or moves the story, and answers which revision says it.
 * Unchanged text makes none, and where the actor may not write nothing new is cut. Refuses with `no_such_story`;
 * with `newer_revision` when somebody else set fields after `readAt`.
 */
export async function keepRevision(
  db: Database,
  actor: Actor,
  input: {
    readonly storyId: number;
    /** When the fields before the actor's eyes were read; not said when nothing is decided by them. */
    readonly readAt?: number;
  },
  now: number = Date.now(),
): Promise<Answer<{ revisionId: number | null }>> {
  const { storyId, readAt } = input;
  return undoOnRefusal<{ revisionId: number | null }>(db, async (tx) => {
    const story = await readStoryState(tx, storyId);
    if (!story || !mayRead(actor, story)) return refuse('no_such_story');
    const since = readAt !== undefined && { at: readAt, personId: actor.personId };
    const edited = since && (await findFieldEditByOthers(tx, storyId, since));
    if (edited) return refuse('newer_revision', edited);
    if (!mayWrite(actor, story)) return grant({ revisionId: story.latestRevisionId });
    const cut = { storyId, cause: 'typing' as const, personId: actor.personId, now };
    return grant({ revisionId: (await cutRevision(tx, cut)).id });
  });
}
