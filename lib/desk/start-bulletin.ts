import { insertBulletin } from '#db/bulletins';
import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { readSettings, type Settings } from '#db/settings';
import type { BulletinForm } from '#lib/newsroom/bulletins';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { calendarDayOf } from '#lib/text/dates';

/**
 * Begins an empty bulletin of today, under the paper's name and with what it must print about itself. Refuses with
 * `bulletins_not_yours`.
 */
export async function startBulletin(
  db: Database,
  actor: Actor,
  { language }: { readonly language: Language },
  now: number = Date.now(),
): Promise<Answer<{ bulletinId: number }>> {
  if (!can(actor, 'make_bulletins')) return refuse('bulletins_not_yours');
  return db.transaction(async (tx) => {
    const { paperName, imprint } = await readSettings(tx);
    const form: BulletinForm = {
      language,
      title: paperName,
      issue: '',
      issuedOn: calendarDayOf(now),
      imprint: imprintLine(imprint),
      hasCodes: false,
      stories: [],
    };
    const { personId } = actor;
    const bulletinId = await insertBulletin(tx, form, { personId, now });
    await recordEvent(tx, {
      storyId: null,
      actorId: personId,
      kind: 'start_bulletin',
      now,
      facts: { bulletinId },
    });
    return grant({ bulletinId });
  });
}

/** Who puts the paper out and by which licence, in one line. */
function imprintLine({ governingBody, agency, licence, address }: Settings['imprint']): string {
  return [governingBody, agency, licence, address].filter((line) => line !== '').join(' · ');
}
