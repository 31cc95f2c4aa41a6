'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { SettingsPart } from '../settings-form.tsx';
import { useSending } from '../use-sending.ts';

export type ReaderCounts = {
  readonly confirmed: number;
  readonly waiting: number;
  readonly returned: number;
};

/** How many an issue with stories of a section would reach. */
export type SectionReach = { readonly slug: string; readonly name: string; readonly count: number };

/** How many get the newsletter, by section; and a way to erase somebody who asked for it. Who they are is shown to nobody. */
export function NewsletterReaders({
  counts,
  reach,
  onErase,
}: {
  counts: ReaderCounts;
  reach: readonly SectionReach[];
  onErase: (wish: { email: string }) => Promise<Answer>;
}) {
  const t = useWords('desk');
  return (
    <SettingsPart title={t('newsletter.readers')} note={t('newsletter.readersNote')}>
      <dl className="flex flex-wrap gap-x-12 gap-y-3">
        {(['confirmed', 'waiting', 'returned'] as const).map((state) => (
          <div key={state}>
            <dt className="text-note text-ink-mute">{t(`newsletter.state.${state}`)}</dt>
            <dd className="font-serif text-[1.75rem] leading-tight">{counts[state]}</dd>
          </div>
        ))}
      </dl>
      <table className="w-full max-w-120">
        <caption className="sr-only">{t('newsletter.bySection')}</caption>
        <thead>
          <tr className="border-b-2 border-ink text-start text-note text-ink-mute">
            <th scope="col" className="py-1.5 text-start font-medium">
              {t('newsletter.section')}
            </th>
            <th scope="col" className="py-1.5 text-end font-medium">
              {t('newsletter.reach')}
            </th>
          </tr>
        </thead>
        <tbody>
          {reach.map(({ slug, name, count }) => (
            <tr key={slug} className="border-b border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {name}
              </th>
              <td className="py-1.5 text-end tabular-nums">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <EraseReader onErase={onErase} />
    </SettingsPart>
  );
}

function EraseReader({ onErase }: { onErase: (wish: { email: string }) => Promise<Answer> }) {
  const t = useWords('desk');
  const router = useRouter();
  const [email, setEmail] = useState('');
  const { send, isSending, errorFor } = useSending();
  const erase = (event: FormEvent) => {
    event.preventDefault();
    send(
      () => onErase({ email }),
      () => {
        setEmail('');
        toast(t('newsletter.erased'));
        router.refresh();
      },
    );
  };
  return (
    <form onSubmit={erase} noValidate className="grid max-w-120 gap-3">
      <TextField
        label={t('newsletter.eraseEmail')}
        hint={t('newsletter.eraseHint')}
        {...(errorFor('email') !== undefined && { error: errorFor('email') })}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
      />
      <Button
        type="submit"
        look="line"
        className="justify-self-start"
        isPending={isSending}
        isDisabled={email.trim() === ''}
      >
        {t('newsletter.erase')}
      </Button>
    </form>
  );
}
