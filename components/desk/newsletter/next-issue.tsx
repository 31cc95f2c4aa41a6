'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { Segmented } from '#components/ui/segmented';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { RefusalNotice } from '../refusal-notice.tsx';
import { SettingsPart } from '../settings-form.tsx';
import { useSending } from '../use-sending.ts';

/** The next issue in a language as it would be sent now; null: nothing is new. */
export type NextIssueShown = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
} | null;

export type SendTest = (wish: {
  language: Language;
}) => Promise<Answer<{ address: string; isSent: boolean }>>;

const FORMS = ['html', 'text'] as const;

/** What the next issue looks like by now, as HTML in a frame that can do nothing and as plain text; and a test of it. */
export function NextIssue({
  issues,
  comesAt,
  onSendTest,
}: {
  issues: Readonly<Record<Language, NextIssueShown>>;
  /** When it goes out, as it is said. */
  comesAt: string;
  onSendTest: SendTest;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const [language, setLanguage] = useState<Language>('vi');
  const [form, setForm] = useState<(typeof FORMS)[number]>('html');
  const { send, isSending, refusal } = useSending();
  const issue = issues[language];
  const sendTest = () =>
    send(
      () => onSendTest({ language }),
      ({ address, isSent }) => {
        toast(t(isSent ? 'newsletter.testSent' : 'newsletter.testWritten', { address }));
        router.refresh();
      },
    );
  return (
    <SettingsPart title={t('newsletter.next')} note={t('newsletter.nextNote', { time: comesAt })}>
      <div className="flex flex-wrap items-center gap-3">
        <Segmented
          label={t('newsletter.languages')}
          value={language}
          onChange={setLanguage}
          choices={LANGUAGES.map((id) => ({ id, name: t(`language.${id}`) }))}
        />
        <Segmented
          label={t('newsletter.forms')}
          value={form}
          onChange={setForm}
          choices={FORMS.map((id) => ({ id, name: t(`newsletter.form.${id}`) }))}
        />
        <Button look="line" size="small" icon="send" isPending={isSending} onPress={sendTest}>
          {t('newsletter.sendTest')}
        </Button>
      </div>
      <RefusalNotice refusal={refusal} />
      {issue ? (
        <Shown issue={issue} form={form} title={t('newsletter.preview')} />
      ) : (
        <EmptyState title={t('newsletter.nothingNew')}>{t('newsletter.nothingNewHint')}</EmptyState>
      )}
    </SettingsPart>
  );
}

function Shown({
  issue,
  form,
  title,
}: {
  issue: NonNullable<NextIssueShown>;
  form: 'html' | 'text';
  title: string;
}) {
  return (
    <div className="grid gap-2">
      <p className="font-medium">{issue.subject}</p>
      {form === 'html' ? (
        <iframe
          title={title}
          srcDoc={issue.html}
          sandbox=""
          className="h-160 w-full rounded-control border border-line bg-paper"
        />
      ) : (
        <pre className="rounded-control border border-line p-4 font-mono text-note wrap-anywhere whitespace-pre-wrap">
          {issue.text}
        </pre>
      )}
    </div>
  );
}
