import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BulletinScreen } from '#components/desk/bulletin/bulletin-screen';
import { getBulletin, listBulletinStories } from '#db/bulletins';
import { theDatabase } from '#db/client';
import { requireActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import { discardBulletin, findStoriesToPrint, saveBulletin } from '../actions.ts';
import { admitToBulletins } from '../admit-to-bulletins.ts';

export async function generateMetadata(): Promise<Metadata> {
  const actor = await requireActor();
  return { title: translator(actor.language, 'desk')('bulletin.composing') };
}

/** Where one bulletin is composed. */
export default async function BulletinPage({ params }: { params: Promise<{ bulletinId: string }> }) {
  await admitToBulletins();
  const db = theDatabase();
  const bulletinId = Number((await params).bulletinId);
  const known = Number.isSafeInteger(bulletinId) ? await getBulletin(db, bulletinId) : null;
  if (!known) notFound();
  const { version, language, title, issue, issuedOn, imprint, hasCodes } = known;
  const stories = await listBulletinStories(db, bulletinId);
  const bulletin = { language, title, issue, issuedOn, imprint, hasCodes, stories };
  return (
    <BulletinScreen
      bulletinId={bulletinId}
      known={{ bulletin, version }}
      onSave={saveBulletin}
      onFind={findStoriesToPrint}
      onDiscard={discardBulletin}
    />
  );
}
