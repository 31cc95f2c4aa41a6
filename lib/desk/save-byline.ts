import { randomUUID } from 'node:crypto';
import { getAuthor, listBylines, saveAuthor } from '#db/authors';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getPerson } from '#db/people';
import { bumpTags } from '#db/tag-versions';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';
import { freeSlug, slugOf } from '#lib/text/slug';
import { personSortKey } from '#lib/text/sort-key';

export type BylineForm = {
  /** Null: somebody who has not signed yet. */
  readonly authorId: string | null;
  /** The name as printed. */
  readonly name: string;
  readonly fullName: string;
  readonly biography: string;
  /** The account behind the name; null: a stringer without one. */
  readonly personId: string | null;
};

/**
 * Keeps who signs: the name as printed, the full name, a biography, and the account behind it. The address stays when the
 * name changes. Refuses `bylines_not_yours`, `name_needed`, `no_such_author`, `no_such_person`.
 */
export async function saveByline(
  db: Database,
  actor: Actor,
  form: BylineForm,
  now: number = Date.now(),
): Promise<Answer<{ authorId: string }>> {
  if (!can(actor, 'edit_stories')) return refuse('bylines_not_yours');
  const name = form.name.normalize('NFC').trim();
  if (name === '') return refuse('name_needed', undefined, ['name']);
  return inPublic(db).transaction(async (tx): Promise<Answer<{ authorId: string }>> => {
    const known = form.authorId === null ? null : await getAuthor(tx, form.authorId);
    if (form.authorId !== null && !known) return refuse('no_such_author');
    if (form.personId !== null && !(await getPerson(tx, form.personId))) return refuse('no_such_person');
    const taken = new Set((await listBylines(tx)).map(({ slug }) => slug));
    const authorId = known?.id ?? randomUUID();
    await saveAuthor(tx, {
      ...(known ?? { createdAt: now, slug: freeSlug(slugOf(name), (slug) => taken.has(slug)) }),
      id: authorId,
      name,
      sortKey: personSortKey(name),
      fullName: form.fullName.normalize('NFC').trim(),
      biography: form.biography.normalize('NFC').trim(),
      personId: form.personId,
    });
    await bumpTags(tx, ['site']);
    const facts = { ...form, authorId };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'save_byline', now, facts });
    return grant({ authorId });
  });
}
