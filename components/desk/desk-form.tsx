'use client';

import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Refusal } from '#lib/newsroom/refusal';

/**
 * A form of the desk. The browser sends nothing by itself, so what was typed stays when it is refused; then the first
 * field the refusal is about takes the focus and is read out with its error.
 */
export function DeskForm({
  onSend,
  refusal,
  children,
  className = 'grid gap-4',
}: {
  onSend: () => void;
  refusal: Refusal | null;
  children: ReactNode;
  className?: string;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusal?.fields?.length) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusal]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={className}>
      {children}
    </form>
  );
}
