import Link from 'next/link';
import type { ReactNode } from 'react';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import { ProofSheet, type ProofWords } from './proof-sheet.tsx';
import { Wordmark } from './wordmark.tsx';

const NAMES: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The newsroom's door: a form at the left, a proof at the right; the language is chosen by a link, without a script. */
export function DoorFrame({
  language,
  languageLabel,
  addressIn,
  proof,
  foot,
  children,
}: {
  language: Language;
  languageLabel: string;
  /** The same page in a language. */
  addressIn: Record<Language, string>;
  proof: ProofWords;
  foot: ReactNode;
  children: ReactNode;
}) {
  return (
    <div lang={language} className="grid min-h-dvh bg-paper lg:grid-cols-[minmax(24rem,5fr)_7fr]">
      <main id="main" className="flex min-h-dvh flex-col p-5 lg:px-[clamp(1.5rem,5vw,4.5rem)] lg:py-8">
        <header className="flex items-center justify-between gap-4">
          <Wordmark />
          <nav aria-label={languageLabel} className="inline-flex rounded-[7px] bg-sunk p-0.5">
            {LANGUAGES.map((one) => (
              <Link
                key={one}
                href={addressIn[one]}
                lang={one}
                replace
                aria-current={one === language ? 'true' : undefined}
                className="inline-flex min-h-7.5 items-center rounded-control px-3 text-note font-medium text-ink-soft aria-[current]:bg-paper aria-[current]:text-ink aria-[current]:shadow-[0_1px_2px_#00000024] touch:min-h-touch"
              >
                {NAMES[one]}
              </Link>
            ))}
          </nav>
        </header>
        <div className="my-auto grid w-full max-w-92 gap-4.5 py-8">{children}</div>
        <footer className="text-note text-ink-mute">{foot}</footer>
      </main>
      <aside className="hidden place-items-center overflow-hidden border-s border-line bg-desk p-12 lg:grid">
        <ProofSheet words={proof} />
      </aside>
    </div>
  );
}
