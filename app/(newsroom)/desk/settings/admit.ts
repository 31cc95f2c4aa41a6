import { redirect } from 'next/navigation';
import { firstRoom } from '#components/desk/rooms.ts';
import { firstSettingsPage } from '#components/desk/settings-pages.ts';
import { requireActor } from '#lib/auth/session';
import type { Actor } from '#lib/newsroom/people';
import { type Ability, abilitiesOf } from '#lib/newsroom/permissions';

/** Admits whoever has one of the abilities to a page of the settings; others go to the first page that is theirs. */
export async function admit(needs: readonly Ability[]): Promise<Actor> {
  const actor = await requireActor();
  const abilities = abilitiesOf(actor);
  if (needs.some((need) => abilities.has(need))) return actor;
  redirect(firstSettingsPage(abilities) ?? firstRoom(abilities));
}
