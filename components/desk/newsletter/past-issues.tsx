'use client';

import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';
import { SettingsPart } from '../settings-form.tsx';

/** An issue that was made, with what became of its mails. */
export type PastIssue = {
  readonly id: number;
  /** The day as it is printed. */
  readonly day: string;
  readonly sent: number;
  readonly waiting: number;
  readonly nothing: number;
  readonly returned: number;
  readonly failed: number;
  readonly unclear: number;
};

const ENDINGS = ['sent', 'waiting', 'nothing', 'returned', 'failed', 'unclear'] as const;

/** The last issues, the newest first: how many mails were sent, and what became of the others. */
export function PastIssues({ issues }: { issues: readonly PastIssue[] }) {
  const t = useWords('desk');
  return (
    <SettingsPart title={t('newsletter.past')}>
      {issues.length === 0 ? (
        <EmptyState title={t('newsletter.noPast')}>{t('newsletter.noPastHint')}</EmptyState>
      ) : (
        <ul className="border-t-2 border-ink">
          {issues.map((issue) => (
            <li key={issue.id} className="flex flex-wrap gap-x-6 gap-y-1 border-b border-line py-2.5">
              <span className="min-w-28 font-medium tabular-nums">{issue.day}</span>
              <span className="flex-1 text-ink-soft">
                {endingsOf(issue).length === 0 && t('newsletter.noMails')}
                {endingsOf(issue)
                  .map((ending) => t(`newsletter.ending.${ending}`, { count: issue[ending] }))
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SettingsPart>
  );
}

/** How mails of an issue ended, as far as there were such. */
function endingsOf(issue: PastIssue) {
  return ENDINGS.filter((ending) => issue[ending] > 0);
}
