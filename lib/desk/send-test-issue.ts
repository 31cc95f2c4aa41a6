import type { Database } from '#db/client';
import { recordEvent } from '#db/events';
import { getPerson } from '#db/people';
import { translator } from '#lib/i18n/translate';
import type { Post } from '#lib/mail/mail';
import { introIn } from '#lib/newsletter/digest-mail';
import { readNextIssue } from '#lib/newsletter/next-issue';
import { paperHost } from '#lib/newsletter/places';
import { isEmpty } from '#lib/newsletter/read-digest';
import { setDigest } from '#lib/newsletter/set-digest';
import type { Actor, Language } from '#lib/newsroom/people';
import { can } from '#lib/newsroom/permissions';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';

/**
 * Sends the next issue of the newsletter to whoever asks, marked as a test, and to nobody else. Refuses
 * `newsletter_not_yours`, `newsletter_nothing_new`, and `mail_not_taken` with what the mail server said.
 */
export async function sendTestIssue(
  db: Database,
  actor: Actor,
  { language }: { readonly language: Language },
  { post, now = Date.now() }: { post: Post; now?: number },
): Promise<Answer<{ address: string; isSent: boolean }>> {
  if (!can(actor, 'manage_newsletter')) return refuse('newsletter_not_yours');
  const person = await getPerson(db, actor.personId);
  if (!person) return refuse('newsletter_not_yours');
  const { content, paper, newsletter, span } = await readNextIssue(db, language, now);
  if (isEmpty(content)) return refuse('newsletter_nothing_new');
  const say = translator(language, 'public');
  const set = setDigest(content, {
    ...{ paper, language, at: span.until, intro: introIn(newsletter, language) },
    ...{ why: say('newsletter.mail.testWhy'), ways: [] },
  });
  const mail = {
    ...set,
    subject: say('newsletter.mail.test', { subject: set.subject }),
    to: person.email,
    fromName: paper.paperName,
    name: `newsletter-test-${actor.personId}-${now}`,
    headers: { 'List-Id': `<newsletter.${paperHost()}>` },
  };
  const refused = await post.send(mail);
  if (refused) return refuse('mail_not_taken', { words: refused.words });
  const event = { storyId: null, actorId: actor.personId, kind: 'send_test_issue', now };
  await db.transaction((tx) => recordEvent(tx, { ...event, facts: { day: span.day } }));
  return grant({ address: person.email, isSent: post.isReal });
}
