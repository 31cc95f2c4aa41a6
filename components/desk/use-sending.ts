'use client';

import { useState, useTransition } from 'react';
import type { Answer, Granted, Refusal } from '#lib/newsroom/refusal';
import { reach } from './reach.ts';
import { useSayRefusal } from './say-refusal.ts';

/** Sends a form and keeps what was refused: what was typed stays, and each field knows its error. */
export function useSending() {
  const say = useSayRefusal();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, startSending] = useTransition();

  function send<T extends object>(work: () => Promise<Answer<T>>, onDone: (done: Granted<T>) => void) {
    startSending(async () => {
      const answer = await reach(work);
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) onDone(answer);
    });
  }
  const errorFor = (field: string) => (refusal?.fields?.includes(field) ? say(refusal) : undefined);
  return { send, isSending, refusal, errorFor };
}
