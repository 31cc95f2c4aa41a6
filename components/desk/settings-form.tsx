'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSending } from './use-sending.ts';

/** A page of settings: its fields, and at the foot what is not saved yet. What was typed stays when it is refused. */
export function SettingsForm<T extends object>({
  saved,
  onSave,
  children,
}: {
  saved: T;
  onSave: (draft: T) => Promise<Answer>;
  children: (draft: T, set: (part: Partial<T>) => void) => ReactNode;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const { send, isSending, refusal } = useSending();
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(saved);
  const changed = Object.keys(draft).filter(
    (key) => JSON.stringify(draft[key as keyof T]) !== JSON.stringify(base[key as keyof T]),
  ).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(
      () => onSave(draft),
      () => {
        setBase(draft);
        toast(t('settings.saved'));
        router.refresh();
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="grid max-w-3xl flex-1 gap-9">
      {children(draft, (part) => setDraft({ ...draft, ...part }))}
      <RefusalNotice refusal={refusal} />
      <footer className="sticky bottom-[calc(3.75rem+env(safe-area-inset-bottom))] z-sticky flex items-center gap-3 border-t border-line bg-paper py-3 md:bottom-0">
        <Button type="submit" look="next" isPending={isSending} isDisabled={changed === 0}>
          {t('settings.save')}
        </Button>
        {changed > 0 && (
          <Button look="quiet" onPress={() => setDraft(base)}>
            {t('settings.drop')}
          </Button>
        )}
        <span aria-live="polite" className="text-note text-ink-mute">
          {changed > 0 && t('settings.unsaved', { count: changed })}
        </span>
      </footer>
    </form>
  );
}

/** A part of a form under its own headline. */
export function SettingsPart({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-4 border-b border-line pb-9 last-of-type:border-0 last-of-type:pb-0">
      <div>
        <h2 className="font-serif text-head-3">{title}</h2>
        {note && <p className="text-note text-ink-mute">{note}</p>}
      </div>
      {children}
    </section>
  );
}
