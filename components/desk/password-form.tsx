'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { DeskForm } from './desk-form.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSending } from './use-sending.ts';

/** Changes one's own password: the one held until now, and the new one. */
export function PasswordForm({
  onPassword,
}: {
  onPassword: (form: { current: string; next: string }) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const { send, isSending, refusal, errorFor } = useSending();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const submit = () =>
    send(
      () => onPassword({ current, next }),
      () => {
        setCurrent('');
        setNext('');
        toast(t('profile.passwordChanged'));
      },
    );
  return (
    <DeskForm onSend={submit} refusal={refusal} className="grid max-w-md gap-4">
      <TextField
        label={t('profile.currentPassword')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={errorFor('current')}
      />
      <TextField
        label={t('profile.nextPassword')}
        type="password"
        autoComplete="new-password"
        value={next}
        onChange={setNext}
        error={errorFor('password')}
        hint={t('profile.passwordHint')}
      />
      <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
      <span>
        <Button type="submit" look="ink" isPending={isSending} isDisabled={current === '' || next === ''}>
          {t('profile.changePassword')}
        </Button>
      </span>
    </DeskForm>
  );
}
