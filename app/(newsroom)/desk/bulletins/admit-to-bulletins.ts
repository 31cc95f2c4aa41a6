import { redirect } from 'next/navigation';
import { firstRoom } from '#components/desk/rooms.ts';
import { requireActor } from '#lib/auth/session';
import type { Actor } from '#lib/newsroom/people';
import { abilitiesOf, can } from '#lib/newsroom/permissions';

/** Admits whoever makes bulletins; others go to the room where their day begins. */
export async function admitToBulletins(): Promise<Actor> {
  const actor = await requireActor();
  if (can(actor, 'make_bulletins')) return actor;
  redirect(firstRoom(abilitiesOf(actor)));
}
