import type { Paper } from '#db/published';
import type { Settings } from '#db/settings';
import type { Subscriber } from '#db/subscribers';
import { translator } from '#lib/i18n/translate';
import type { Mail } from '#lib/mail/mail';
import { type DigestSpan, pickForReader } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import { dayMonthYear } from '#lib/text/dates';
import { linkPath, paperHost, wholeAddress } from './places.ts';
import { type DigestContent, isEmpty } from './read-digest.ts';
import { setDigest } from './set-digest.ts';

/** What all mails of an issue have in common. */
export type Issue = {
  readonly span: DigestSpan;
  readonly paper: Paper;
  readonly newsletter: Settings['newsletter'];
  readonly content: DigestContent;
};

/**
 * The mail of an issue for one subscriber, or null when nothing in it is theirs. It carries what RFC 8058 asks for, so
 * that mail programs offer to stop it by one press.
 */
export function digestMail(issue: Issue, subscriber: Subscriber): Mail | null {
  const { paper, span } = issue;
  const { language, key, address } = subscriber;
  const content = { ...issue.content, stories: pickForReader(issue.content.stories, subscriber.sections) };
  if (isEmpty(content)) return null;
  const say = translator(language, 'public');
  const leave = wholeAddress(linkPath('leave', key));
  const date = dayMonthYear(subscriber.confirmedAt ?? subscriber.askedAt);
  const set = setDigest(content, {
    ...{ paper, language, at: span.until, intro: introIn(issue.newsletter, language) },
    why: say('newsletter.mail.why', { paper: paper.paperName, date }),
    ways: [
      [say('newsletter.mail.change'), wholeAddress(linkPath('manage', key))],
      [say('newsletter.mail.leave'), leave],
    ],
  });
  return {
    ...set,
    to: address,
    fromName: paper.paperName,
    name: `newsletter-${span.day}-${subscriber.id}`,
    headers: {
      'List-Id': `<newsletter.${paperHost()}>`,
      'List-Unsubscribe': `<${leave}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** The line above the stories in a language; the Vietnamese one where there is no other. */
export function introIn({ introVi, introEn }: Settings['newsletter'], language: Language): string {
  return language === 'en' && introEn !== '' ? introEn : introVi;
}
