import type { Paper } from '#db/published';
import type { Subscriber } from '#db/subscribers';
import { element } from '#lib/feeds/xml';
import { translator } from '#lib/i18n/translate';
import type { Mail } from '#lib/mail/mail';
import { WAITING_KEPT_DAYS } from '#lib/newsroom/newsletter';
import { foot, head, line, mailSheet, plainFoot, row, STYLE } from './mail-sheet.ts';
import { linkPath, wholeAddress } from './places.ts';

/**
 * The mail to an address that was left on the newsletter's page: the question whether it was really its owner; who gets
 * the newsletter already is told so, because the page says the same to everybody.
 */
export function confirmationMail(subscriber: Subscriber, paper: Paper, mailId: number): Mail {
  const { language, key, address, confirmedAt } = subscriber;
  const say = translator(language, 'public');
  const isKnown = confirmedAt !== null;
  const facts = { paper: paper.paperName, days: WAITING_KEPT_DAYS };
  const subject = say(isKnown ? 'newsletter.mail.knownSubject' : 'newsletter.mail.confirmSubject', facts);
  const words = say(isKnown ? 'newsletter.mail.knownWords' : 'newsletter.mail.confirmWords', facts);
  const not = say(isKnown ? 'newsletter.mail.knownNot' : 'newsletter.mail.confirmNot', facts);
  const button = say(isKnown ? 'newsletter.mail.change' : 'newsletter.confirm');
  const href = wholeAddress(linkPath(isKnown ? 'manage' : 'confirm', key));
  const below = { why: not, ways: [], paper, language };
  const html = mailSheet(
    [
      head(paper, language, say('newsletter.name')),
      row(line(words, STYLE.words, 'soft')),
      row(element('a', button, { href, class: 'button', style: STYLE.button })),
      foot(below),
    ],
    { language, subject },
  );
  const text = [paper.paperName, words, `${button}: ${href}`, plainFoot(below)];
  return {
    ...{ subject, html, text: `${text.join('\n\n')}\n`, to: address, fromName: paper.paperName },
    name: `newsletter-asked-${mailId}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
