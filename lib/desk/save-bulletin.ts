import { getBulletin, listBulletinStories, markBulletinDiscarded, updateBulletin } from '#db/bulletins';
import type { Database, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { cardsByIds } from '#db/published-cards';
import { type BulletinForm, checkBulletin, tidyBulletin } from '#lib/newsroom/bulletins';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';

/** A bulletin as it stands on screen, and the version it was read in. */
export type BulletinOnScreen = BulletinForm & { readonly bulletinId: number; readonly version: number };

/**
 * Keeps a bulletin as its editor composed it; answers its next version. What was chosen before and is not live any more
 * may stay (it is not printed), but only live stories come in. Refuses with `bulletins_not_yours`, `no_such_bulletin`,
 * `bulletin_changed` (somebody saved meanwhile), `story_not_live` and the codes of `checkBulletin`.
 */
export async function saveBulletin(
  db: Database,
  actor: Actor,
  { bulletinId, version, ...sent }: BulletinOnScreen,
  now: number = Date.now(),
): Promise<Answer<{ version: number }>> {
  if (!can(actor, 'make_bulletins')) return refuse('bulletins_not_yours');
  const form = tidyBulletin(sent);
  const fault = checkBulletin(form);
  if (fault) return fault;
  return db.transaction(async (tx): Promise<Answer<{ version: number }>> => {
    const known = await getBulletin(tx, bulletinId);
    if (!known) return refuse('no_such_bulletin');
    if (known.version !== version) return refuse('bulletin_changed');
    const unread = await refuseUnread(tx, bulletinId, form);
    if (unread) return unread;
    await updateBulletin(tx, bulletinId, form, { version: version + 1, now });
    const facts = { ...form, bulletinId, stories: form.stories.map(({ storyId }) => storyId) };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'save_bulletin', now, facts });
    return grant({ version: version + 1 });
  });
}

/** Puts a bulletin away. Refuses with `bulletins_not_yours` and `no_such_bulletin`. */
export async function discardBulletin(
  db: Database,
  actor: Actor,
  { bulletinId }: { readonly bulletinId: number },
  now: number = Date.now(),
): Promise<Answer> {
  if (!can(actor, 'make_bulletins')) return refuse('bulletins_not_yours');
  return db.transaction(async (tx): Promise<Answer> => {
    if (!(await getBulletin(tx, bulletinId))) return refuse('no_such_bulletin');
    await markBulletinDiscarded(tx, bulletinId, now);
    const facts = { bulletinId };
    await recordEvent(tx, { storyId: null, actorId: actor.personId, kind: 'discard_bulletin', now, facts });
    return grant();
  });
}

async function refuseUnread(
  tx: Transaction,
  bulletinId: number,
  { stories }: BulletinForm,
): Promise<Refused | null> {
  const before = new Set((await listBulletinStories(tx, bulletinId)).map(({ storyId }) => storyId));
  const added = stories.map(({ storyId }) => storyId).filter((storyId) => !before.has(storyId));
  const live = await cardsByIds(tx, added);
  return live.length < added.length ? refuse('story_not_live') : null;
}
