import type { Database } from '#db/client';
import { forgetDigests } from '#db/digests';
import { forgetLetterWriters } from '#db/letters';
import { forgetWaitingPictures } from '#db/media';
import { forgetMails } from '#db/newsletter-mails';
import { forgetDoneEffects } from '#db/outbox';
import { clearRateLimits } from '#db/rate-limits';
import { clearSessions } from '#db/sessions';
import { forgetSubscribers } from '#db/subscribers';
import { env } from '#lib/env';
import { clearMailFolder } from '#lib/mail/folder-post';
import { clearDrawn, dropPicture } from '#lib/media/picture-files';
import { WRITER_KEPT_AT_MOST_DAYS, WRITER_KEPT_DAYS } from '#lib/newsroom/letters';
import { DIGESTS_KEPT_DAYS, RETURNED_KEPT_DAYS, WAITING_KEPT_DAYS } from '#lib/newsroom/newsletter';

const DAY = 86_400_000;

type Folders = { readonly mediaDir: string; readonly mailDir: string };

/** So long a picture waits whose file was never taken into a story: the browser was closed over it. */
const PICTURES_WAIT_DAYS = 2;
/** So long a drawn picture is kept, and so many of them: some 200 megabytes. */
const DRAWN_KEPT_DAYS = 30;
const MOST_DRAWN = 2_000;

/**
 * Clears away what has had its time: expired sessions, run-out rate limits, effects that happened a month ago, who wrote
 * letters that were settled or came long enough ago, who never confirmed the newsletter, what was sent to whom (Law
 * 91/2025/QH15: no longer than is needed), pictures of files that nobody took, and those for sharing that were drawn long
 * ago.
 */
export async function cleanUp(
  db: Database,
  now: number = Date.now(),
  { mediaDir, mailDir }: Folders = env,
): Promise<void> {
  await db.transaction(async (tx) => {
    await clearSessions(tx, now - 7 * DAY);
    await clearRateLimits(tx, now);
    await forgetDoneEffects(tx, now - 30 * DAY);
    await forgetLetterWriters(tx, {
      settled: now - WRITER_KEPT_DAYS * DAY,
      came: now - WRITER_KEPT_AT_MOST_DAYS * DAY,
    });
    await forgetSubscribers(tx, {
      waiting: now - WAITING_KEPT_DAYS * DAY,
      returned: now - RETURNED_KEPT_DAYS * DAY,
    });
    await forgetDigests(tx, now - DIGESTS_KEPT_DAYS * DAY);
    await forgetMails(tx, now - DIGESTS_KEPT_DAYS * DAY);
  });
  await clearPictures(db, mediaDir, now - PICTURES_WAIT_DAYS * DAY);
  await clearDrawn(mediaDir, { before: now - DRAWN_KEPT_DAYS * DAY, most: MOST_DRAWN });
  await clearMailFolder(mailDir, now - WAITING_KEPT_DAYS * DAY);
}

async function clearPictures(db: Database, mediaDir: string, before: number): Promise<void> {
  const forgotten = await db.transaction((tx) => forgetWaitingPictures(tx, { before }));
  for (const id of forgotten) await dropPicture(mediaDir, id);
}
