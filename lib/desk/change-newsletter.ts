import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { readSettings, type Settings, saveSettings } from '#db/settings';
import type { Actor } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { inPublic } from '#lib/press/change-over';

export type NewsletterDraft = Omit<Settings['newsletter'], 'since'>;

/**
 * Changes whether, when and with which words the newsletter goes out. An hour that has passed today counts from
 * tomorrow. Refuses `newsletter_not_yours`, and `newsletter_no_server` when it is switched on where mails reach nobody
 * (`canSend`; a demo may all the same, it shows its mails in a folder).
 */
export async function changeNewsletter(
  db: Database,
  actor: Actor,
  draft: NewsletterDraft,
  { canSend, now = Date.now() }: { canSend: boolean; now?: number },
): Promise<Answer> {
  if (!can(actor, 'manage_newsletter')) return refuse('newsletter_not_yours');
  return inPublic(db).transaction(async (tx) => {
    const { newsletter: before } = await readSettings(tx);
    if (draft.isOn && !before.isOn && !canSend) return refuse('newsletter_no_server');
    const isSameTime = draft.isOn === before.isOn && draft.hour === before.hour;
    const newsletter = { ...draft, since: isSameTime ? before.since : now };
    await saveSettings(tx, { newsletter }, { personId: actor.personId, now });
    const event = { storyId: null, actorId: actor.personId, kind: 'change_newsletter', now };
    await recordEvent(tx, { ...event, facts: { newsletter } });
    return grant();
  });
}
