import type { ReactNode } from 'react';

/** The head of a newsroom page: what this place is, and at the right what can be done here. */
export function TopBar({ title, note, children }: { title: string; note?: string; children?: ReactNode }) {
  return (
    <header className="sticky top-0 z-sticky flex min-h-topbar items-center gap-2 border-b border-line bg-paper px-4 py-1.5 md:gap-3 md:px-6 print:static">
      <h1 className="min-w-0 truncate font-serif text-[1.25rem] leading-[1.4] font-semibold tracking-[-0.01em]">
        {title}
      </h1>
      {note && <span className="hidden text-note whitespace-nowrap text-ink-mute lg:inline">{note}</span>}
      <div className="ms-auto flex items-center gap-2 print:hidden">{children}</div>
    </header>
  );
}
