import type { Database, Transaction } from '#db/client';
import { markHanded, postponeMail, recordMailDone, type TakenMail } from '#db/newsletter-mails';
import { readPaper } from '#db/published';
import { type Subscriber, saveReturn } from '#db/subscribers';
import type { Mail, Post } from '#lib/mail/mail';
import { confirmationMail } from '#lib/newsletter/confirmation-mail';
import { digestMail, type Issue } from '#lib/newsletter/digest-mail';
import { type DigestSpan, isOvertaken } from '#lib/newsroom/newsletter';
import {
  isStopped,
  type MailOutcome,
  type MailRefusal,
  readRefusal,
  waitAfter,
} from '#lib/newsroom/newsletter-mails';
import type { Language } from '#lib/newsroom/people';

export type IssueOf = (language: Language, span: DigestSpan) => Promise<Issue>;

/** How sending a mail ended: for good, put off, lost to another hand, or with nothing going out at all. */
export type Ended = MailOutcome | 'later' | 'skipped' | 'house';

type Desk = { readonly post: Post; readonly issueOf: IssueOf; readonly now: () => number };

/** With nothing going out, a mail is tried again after this; it is not the mail's fault and not counted. */
const HOUSE_WAIT = 5 * 60_000;

/**
 * Sends one of the mails that were taken and writes down how it ended. A mail of an issue that had begun to be handed
 * over when its process died is not sent again; a question whether somebody asked for the newsletter is.
 */
export async function sendMail(db: Database, taken: TakenMail, desk: Desk): Promise<Ended> {
  const { post, now } = desk;
  const { subscriber, digest } = taken;
  const end = async (outcome: MailOutcome) => {
    await db.transaction((tx) => recordMailDone(tx, taken.id, { outcome, now: now() }));
    return outcome;
  };
  if (taken.handedAt !== null && digest) return end('unclear');
  if (!subscriber || subscriber.returnedAt !== null) return end('failed');
  if (digest && isOvertaken(digest, now())) return end('failed');
  const mail = await mailFor(db, taken, subscriber, desk.issueOf);
  if (!mail) return end('nothing');
  if (!(await db.transaction((tx) => markHanded(tx, taken, now())))) return 'skipped';
  const refusal = await post.send(mail);
  return db.transaction(async (tx) => {
    if (refusal) return recordTrouble(tx, { taken, subscriber, refusal, now: now() });
    await recordMailDone(tx, taken.id, { outcome: 'sent', now: now() });
    if (subscriber.returns > 0)
      await saveReturn(tx, subscriber.id, { returns: 0, lastReturn: '', returnedAt: null });
    return 'sent';
  });
}

async function mailFor(
  db: Database,
  { id, digest }: TakenMail,
  subscriber: Subscriber,
  issueOf: IssueOf,
): Promise<Mail | null> {
  if (!digest) return confirmationMail(subscriber, await readPaper(db), id);
  return digestMail(await issueOf(subscriber.language, digest), subscriber);
}

type Trouble = {
  readonly taken: TakenMail;
  readonly subscriber: Subscriber;
  readonly refusal: MailRefusal;
  readonly now: number;
};

async function recordTrouble(tx: Transaction, { taken, subscriber, refusal, now }: Trouble): Promise<Ended> {
  const { words: error } = refusal;
  const trouble = readRefusal(refusal);
  if (trouble.kind === 'house') {
    await postponeMail(tx, taken.id, { until: now + HOUSE_WAIT, attempts: taken.attempts, error });
    return 'house';
  }
  const attempts = taken.attempts + 1;
  const wait = trouble.kind === 'later' ? waitAfter(attempts) : null;
  if (wait !== null) {
    await postponeMail(tx, taken.id, { until: now + wait, attempts, error });
    return 'later';
  }
  if (trouble.kind === 'returned') {
    const returns = subscriber.returns + 1;
    const returnedAt = isStopped(returns, trouble.isUnknown) ? now : null;
    await saveReturn(tx, subscriber.id, { returns, lastReturn: error, returnedAt });
  }
  const outcome = trouble.kind === 'returned' ? 'returned' : 'failed';
  await recordMailDone(tx, taken.id, { outcome, error, now });
  return outcome;
}
