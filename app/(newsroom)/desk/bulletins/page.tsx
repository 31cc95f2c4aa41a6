import type { Metadata } from 'next';
import { BulletinsScreen } from '#components/desk/bulletin/bulletins-screen';
import { listBulletins } from '#db/bulletins';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { startBulletin } from './actions.ts';
import { admitToBulletins } from './admit-to-bulletins.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('bulletin.title') };
}

/** The bulletins of the paper, for those who make them. */
export default async function BulletinsPage() {
  await admitToBulletins();
  const lines = (await listBulletins(theDatabase())).map(({ issuedOn, ...line }) => ({
    ...line,
    day: issuedOn.split('-').toReversed().join('/'),
  }));
  return <BulletinsScreen lines={lines} onStart={startBulletin} />;
}
