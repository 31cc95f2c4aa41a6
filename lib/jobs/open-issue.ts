import type { Database } from '#db/client';
import { enqueueDigestMails, hasDigest, lastDigestUntil, openDigest } from '#db/digests';
import { readSettings } from '#db/settings';
import { isEmpty, readDigest } from '#lib/newsletter/read-digest';
import { dueDigest, sinceLast } from '#lib/newsroom/newsletter';
import { LANGUAGES } from '#lib/newsroom/people';

/**
 * Opens today's issue of the newsletter when its hour has come: from then on a mail waits for everybody who gets it.
 * Done once a day, whoever asks and however often; a day without anything new has an issue without mails. Answers
 * whether it was opened now.
 */
export async function openDueIssue(db: Database, now: number = Date.now()): Promise<boolean> {
  const { newsletter } = await readSettings(db);
  const due = dueDigest(newsletter, now);
  if (!due || (await hasDigest(db, due.day))) return false;
  const span = sinceLast(due, await lastDigestUntil(db));
  const contents = await Promise.all(LANGUAGES.map((language) => readDigest(db, language, span)));
  return db.transaction(async (tx) => {
    const digestId = await openDigest(tx, span, now);
    if (digestId === null) return false;
    if (!contents.every(isEmpty)) await enqueueDigestMails(tx, digestId, now);
    return true;
  });
}
