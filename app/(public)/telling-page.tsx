import type { ReactNode } from 'react';
import { PaperDocument } from '#components/site/document';
import type { Language } from '#lib/newsroom/people';
import { placeInBoth } from './list-page.ts';
import type { readSurroundings } from './surroundings.ts';
import './dress/paper.css';

/** A page that tells one reader what became of what they sent or asked for, and what is next; no search is to find it. */
export function TellingPage({
  path,
  language,
  surroundings,
  name,
  next,
  note,
  children,
}: {
  path: string;
  language: Language;
  surroundings: Awaited<ReturnType<typeof readSurroundings>>;
  name: string;
  next: string;
  note?: string | null;
  /** What the reader can do here. */
  children: ReactNode;
}) {
  const { otherAddress, head } = placeInBoth(path, language);
  return (
    <PaperDocument
      surroundings={surroundings}
      language={language}
      otherAddress={otherAddress}
      head={{ ...head, headline: name, noindex: true }}
    >
      <div className="pg">
        <header className="sec">
          <div>
            <h1>{name}</h1>
            <p className="t-summary">{next}</p>
            {note && <p className="t-note">{note}</p>}
          </div>
        </header>
        {children}
      </div>
    </PaperDocument>
  );
}
