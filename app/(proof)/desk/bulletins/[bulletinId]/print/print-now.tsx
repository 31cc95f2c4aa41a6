'use client';

/** Sends the page to the printer, as Ctrl+P does. */
export function PrintNow({ children }: { children: string }) {
  return (
    <button type="button" className="btn btn-ink" onClick={() => window.print()}>
      {children}
    </button>
  );
}
