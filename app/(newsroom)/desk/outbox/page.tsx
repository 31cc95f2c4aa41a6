import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OutboxScreen } from '#components/desk/outbox-screen';
import { firstRoom } from '#components/desk/rooms.ts';
import { TopBar } from '#components/desk/top-bar';
import { theDatabase } from '#db/client';
import { countEffects, listTroubledEffects } from '#db/outbox';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { abilitiesOf, can } from '#lib/newsroom/permissions';
import { retry } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('outbox.title') };
}

/** Effects of moves that wait or failed, for administrators. */
export default async function OutboxPage() {
  const actor = await requireActor();
  if (!can(actor, 'run_system')) redirect(firstRoom(abilitiesOf(actor)));
  const db = theDatabase();
  const lines = (await listTroubledEffects(db)).map((effect) => ({
    id: effect.id,
    kind: effect.kind,
    storyId: typeof effect.payload.storyId === 'number' ? effect.payload.storyId : null,
    createdAt: effect.createdAt,
    dueAt: effect.dueAt,
    attempts: effect.attempts,
    isFailed: effect.failedAt !== null,
    lastError: effect.lastError,
  }));
  return (
    <>
      <TopBar title={translator(actor.language, 'desk')('outbox.title')} />
      <OutboxScreen lines={lines} counts={await countEffects(db)} readAt={Date.now()} onRetry={retry} />
    </>
  );
}
