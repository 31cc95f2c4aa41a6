import { randomUUID } from 'node:crypto';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { bumpTags } from '#db/tag-versions';
import { getTopic, listTopics, saveTopic } from '#db/topics';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import type { TopicKind } from '#lib/newsroom/topics';
import { inPublic } from '#lib/press/change-over';
import { freeSlug, slugOf } from '#lib/text/slug';
import { vietnameseSortKey } from '#lib/text/sort-key';

export type TopicForm = {
  /** Null: a new topic. */
  readonly topicId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly kind: TopicKind;
};

/**
 * Keeps a topic: its names, what it is about, and whether it is a series or an ongoing story. The address stays when the name changes. Refuses `topics_not_yours`,
 * `name_needed`, `no_such_topic`.
 */
export async function changeTopic(
  db: Database,
  actor: Actor,
  form: TopicForm,
  now: number = Date.now(),
): Promise<Answer<{ topicId: string }>> {
  if (!can(actor, 'edit_stories')) return refuse('topics_not_yours');
  const name = form.name.normalize('NFC').trim();
  if (name === '') return refuse('name_needed', undefined, ['name']);
  return inPublic(db).transaction(async (tx): Promise<Answer<{ topicId: string }>> => {
    const known = form.topicId === null ? null : await getTopic(tx, form.topicId);
    if (form.topicId !== null && !known) return refuse('no_such_topic');
    const taken = new Set((await listTopics(tx)).map(({ slug }) => slug));
    const topicId = known?.id ?? randomUUID();
    await saveTopic(tx, {
      ...(known ?? { createdAt: now, slug: freeSlug(slugOf(name), (slug) => taken.has(slug)) }),
      id: topicId,
      name,
      nameEn: form.nameEn.normalize('NFC').trim(),
      description: form.description.normalize('NFC').trim(),
      kind: form.kind,
      sortKey: vietnameseSortKey(name),
    });
    await bumpTags(tx, ['site']);
    const facts = { ...form, topicId };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'change_topic', now, facts });
    return grant({ topicId });
  });
}
