import type { Database } from '#db/client';
import { postponeAllMails, takeDueMails } from '#db/newsletter-mails';
import { readSettings } from '#db/settings';
import type { Post } from '#lib/mail/mail';
import { thePost } from '#lib/mail/the-post';
import { readIssue } from '#lib/newsletter/next-issue';
import { openDueIssue } from './open-issue.ts';
import { type IssueOf, sendMail } from './send-mail.ts';

/** So many are taken at once, and theirs for so long: a mail server may be slow, and a process may die. */
const AT_ONCE = 20;
const LEASE = 30 * 60_000;
/** So many go out side by side. */
const HANDS = 2;
/** With no way out for any mail, all wait for so long. */
const REST = 5 * 60_000;

/**
 * Sends some of the mails of the newsletter that are due, first opening today's issue if its hour has come. Each goes out
 * at most once, with several processes at work or one that dies in the middle; what a mail server does not take now is
 * tried later. Stories are read anew each time: one that was withdrawn meanwhile is in none of them. While the newsletter
 * is off nothing goes out. Answers how many mails were taken in hand; there may be more.
 */
export async function sendNewsletter(
  db: Database,
  { post = thePost(), now = Date.now }: { post?: Post; now?: () => number } = {},
): Promise<number> {
  const { newsletter } = await readSettings(db);
  if (!newsletter.isOn) return 0;
  await openDueIssue(db, now());
  const taking = { now: now(), leaseMs: LEASE, limit: AT_ONCE };
  const taken = await db.transaction((tx) => takeDueMails(tx, taking));
  const desk = { post, now, issueOf: issuesOnce(db) };
  const waiting = [...taken];
  const work = async () => {
    for (let mail = waiting.shift(); mail; mail = waiting.shift())
      if ((await sendMail(db, mail, desk)) === 'house') {
        waiting.length = 0;
        await db.transaction((tx) => postponeAllMails(tx, now() + REST));
      }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return taken.length;
}

/** Reads each issue once for the mails that are taken together. */
function issuesOnce(db: Database): IssueOf {
  const read = new Map<string, ReturnType<typeof readIssue>>();
  return (language, span) => {
    const key = `${language} ${span.day}`;
    const issue = read.get(key) ?? readIssue(db, language, span);
    read.set(key, issue);
    return issue;
  };
}
