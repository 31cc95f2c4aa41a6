import { NewsletterReaders } from '#components/desk/newsletter/newsletter-readers';
import { NewsletterSettings } from '#components/desk/newsletter/newsletter-settings';
import { NextIssue } from '#components/desk/newsletter/next-issue';
import { PastIssues } from '#components/desk/newsletter/past-issues';
import { Notice } from '#components/ui/notice';
import { theDatabase } from '#db/client';
import { translator } from '#lib/i18n/translate';
import { thePost } from '#lib/mail/the-post';
import { admit } from '../admit.ts';
import { eraseReader, saveNewsletter, sendTest } from './actions.ts';
import { readNewsletter } from './read-newsletter.ts';

/** The newsletter: whether and when it goes out, what the next issue says, whom it reaches, what became of the last ones. */
export default async function NewsletterSettingsPage() {
  const actor = await admit(['manage_newsletter']);
  const t = translator(actor.language, 'desk');
  const shown = await readNewsletter(theDatabase(), actor, Date.now());
  return (
    <div className="grid max-w-3xl flex-1 grid-cols-[minmax(0,1fr)] gap-9 pb-16">
      {!thePost().isReal && (
        <Notice kind="warn" title={t('newsletter.noServer')}>
          {t('newsletter.noServerHint')}
        </Notice>
      )}
      {shown.trouble !== null && (
        <Notice kind="warn" title={t('newsletter.trouble', { count: shown.waiting })}>
          {shown.trouble}
        </Notice>
      )}
      <NewsletterSettings saved={shown.saved} onSave={saveNewsletter} />
      <NextIssue issues={shown.issues} comesAt={shown.comesAt} onSendTest={sendTest} />
      <NewsletterReaders counts={shown.counts} reach={shown.reach} onErase={eraseReader} />
      <PastIssues issues={shown.past} />
    </div>
  );
}
