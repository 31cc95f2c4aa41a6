'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { TextField } from '#components/ui/text-field';
import type { Answer, Refusal } from '#lib/newsroom/refusal';
import { reach } from './reach.ts';
import { useSayRefusal } from './say-refusal.ts';

export type DoorField = {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'email' | 'password';
  autoComplete?: string;
};

/** A short form at the newsroom's door: a first administrator, a password by invitation. What is typed stays. */
export function DoorForm({
  fields,
  sealed = {},
  go,
  goTo,
  onSend,
}: {
  fields: readonly DoorField[];
  /** What goes along unseen. */
  sealed?: Record<string, string>;
  go: string;
  goTo: string;
  onSend: (input: Record<string, string>) => Promise<Answer>;
}) {
  const router = useRouter();
  const say = useSayRefusal();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const answer = await reach(() => onSend({ ...sealed, ...typed }));
    if (answer.ok) return router.replace(goTo);
    setRefusal(answer.refusal);
    setSending(false);
  }

  const words = refusal ? say(refusal) : undefined;
  const isAbout = (name: string) => refusal?.fields?.includes(name) ?? false;
  return (
    <form onSubmit={send} className="grid gap-4.5 [&_input]:min-h-11 [&_input]:text-ui-lg">
      {fields.map(({ name, ...field }) => (
        <TextField
          key={name}
          {...field}
          name={name}
          value={typed[name] ?? ''}
          onChange={(text) => setTyped({ ...typed, [name]: text })}
          error={isAbout(name) ? words : undefined}
          isRequired
        />
      ))}
      {words && !fields.some(({ name }) => isAbout(name)) && <Notice kind="stop">{words}</Notice>}
      <Button type="submit" look="next" size="large" isPending={isSending}>
        {go}
      </Button>
    </form>
  );
}
