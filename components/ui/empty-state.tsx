import type { ReactNode } from 'react';

/** An empty place: what it is for, and one thing to do. */
export function EmptyState({
  title,
  children,
  action,
  isGood = false,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Nothing left to do is good news and gets the tick. */
  isGood?: boolean;
}) {
  return (
    <div className="grid max-w-md justify-items-start gap-3 p-6 md:p-8">
      {isGood && <span aria-hidden="true" className="tick h-5 w-3" />}
      <h2 className="font-serif text-head-3">{title}</h2>
      {children && <p className="text-ui text-ink-soft">{children}</p>}
      {action}
    </div>
  );
}
