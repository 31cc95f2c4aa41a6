import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { BulletinSheet } from '#components/site/bulletin-sheet';
import { theDatabase } from '#db/client';
import { readPaper } from '#db/published';
import { requireActor } from '#lib/auth/session';
import { env } from '#lib/env';
import { translator } from '#lib/i18n/translate';
import { PrintNow } from './print-now.tsx';
import { readPrintedBulletin } from './read-printed-bulletin.ts';
import './bulletin.css';

/** A bulletin as it will be printed, with a bar above it that stays on the screen. */
export default async function PrintedBulletinPage({ params }: { params: Promise<{ bulletinId: string }> }) {
  const actor = await requireActor();
  const db = theDatabase();
  const bulletinId = Number((await params).bulletinId);
  const origin = env.origin ?? `http://${(await headers()).get('host')}`;
  if (!Number.isSafeInteger(bulletinId)) notFound();
  const bulletin = (await readPrintedBulletin(db, actor, { bulletinId, origin })) ?? notFound();
  const { printEndMark } = await readPaper(db);
  const say = translator(actor.language, 'desk');
  return (
    <html lang={actor.language}>
      <head>
        <title>{[bulletin.title, bulletin.issue].filter((part) => part !== '').join(' · ')}</title>
      </head>
      <body className="bulletin-table">
        <nav className="bulletin-bar" aria-label={say('bulletin.print')}>
          <a className="btn btn-line" href={`/desk/bulletins/${bulletinId}`}>
            {say('bulletin.backToComposing')}
          </a>
          <p>{say('bulletin.printHint')}</p>
          <PrintNow>{say('bulletin.printNow')}</PrintNow>
          {bulletin.leftOut.length > 0 && (
            <p role="note">
              <strong>{say('bulletin.leftOut', { count: bulletin.leftOut.length })}</strong>{' '}
              {bulletin.leftOut.join('; ')}
            </p>
          )}
        </nav>
        <BulletinSheet bulletin={bulletin} printEndMark={printEndMark} />
      </body>
    </html>
  );
}
