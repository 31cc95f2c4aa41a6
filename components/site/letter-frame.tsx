import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';

/**
 * The form of what a reader sends: what is wrong with it on top, what is kept of it at the end, and a field that only
 * programs fill in. The browser checks nothing by itself: what is wrong is said by the house, in the page's language.
 */
export function LetterFrame({
  action,
  hidden,
  language,
  fault,
  field,
  notSent,
  kept,
  send,
  children,
}: {
  action: string;
  /** What is sent beside what the reader fills in. */
  hidden?: Readonly<Record<string, string>>;
  language: Language;
  fault: string | null;
  /** The field that the fault is about; empty: the form as a whole. */
  field: string;
  notSent: string;
  kept: string;
  send: string;
  children: ReactNode;
}) {
  const say = translator(language, 'public');
  return (
    <form action={action} method="post" noValidate className="letter">
      {Object.entries({ ...hidden, language }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fault && (
        <p className="fault" role="alert">
          <b>{notSent}</b> {field === '' ? fault : <a href={`#${field}`}>{say('letters.seeField')}</a>}
        </p>
      )}
      {children}
      <p className="unseen" aria-hidden="true">
        <label htmlFor="website">{say('letters.leaveEmpty')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="t-note">{kept}</p>
      <button type="submit" className="btn btn-ink btn-lg">
        {send}
      </button>
    </form>
  );
}

/** The reader's leave, which nobody ticks for them. */
export function ConsentTick({
  isTicked,
  words,
  fault,
}: {
  isTicked: boolean;
  words: string;
  fault: string | null;
}) {
  return (
    <>
      <label className="tick-line" htmlFor="consent">
        <input
          id="consent"
          type="checkbox"
          name="consent"
          value="yes"
          defaultChecked={isTicked}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'consent-fault' : undefined}
        />
        <span>{words}</span>
      </label>
      {fault && (
        <p id="consent-fault" className="wrong">
          {fault}
        </p>
      )}
    </>
  );
}
