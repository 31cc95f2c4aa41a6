import type { ReactNode } from 'react';

/** One question of the sheet, under its own heading. */
export function ImportSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 border-t border-line pt-4">
      <h3 className="text-ui font-semibold">{title}</h3>
      {children}
    </section>
  );
}

export type AskProps<Choice> = { choice: Choice; onChange: (part: Partial<Choice>) => void };
