import { translator } from '#lib/i18n/translate';
import { type NewsletterFault, WAITING_KEPT_DAYS } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import { LetterField } from './letter-field.tsx';
import { NewsletterChoice, type NewsletterChosen } from './newsletter-choice.tsx';
import type { SectionFacts } from './paper-facts.ts';

/** The form as it is shown: what is typed in it, and what is wrong with it. */
export type NewsletterTyped = NewsletterChosen & {
  readonly email: string;
  readonly consent: string;
  readonly fault: NewsletterFault | null;
  /** The field that the fault is about; empty: the form as a whole. */
  readonly field: string;
};

/** The form of those who want the newsletter. Nothing in it is ticked for them. */
export function NewsletterForm({
  typed,
  sections,
  language,
}: {
  typed: NewsletterTyped;
  sections: readonly SectionFacts[];
  language: Language;
}) {
  const say = translator(language, 'public');
  const fault = typed.fault && translator(language, 'refusals')(typed.fault);
  const faultOf = (field: string) => (typed.field === field ? fault : null);
  return (
    <form action="/dat-ban-tin" method="post" noValidate className="letter">
      <input type="hidden" name="language" value={language} />
      {fault && (
        <p className="fault" role="alert">
          <b>{say('newsletter.notAsked')}</b>{' '}
          {typed.field === '' ? fault : <a href={`#${typed.field}`}>{say('letters.seeField')}</a>}
        </p>
      )}
      <LetterField
        name="email"
        label={say('newsletter.email')}
        value={typed.email}
        fault={faultOf('email')}
        complete="email"
        isRequired
      />
      <NewsletterChoice chosen={typed} sections={sections} language={language} fault={faultOf('sections')} />
      <Consent isTicked={typed.consent === 'yes'} fault={faultOf('consent')} language={language} />
      <p className="unseen" aria-hidden="true">
        <label htmlFor="website">{say('letters.leaveEmpty')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="t-note">{say('newsletter.kept', { days: WAITING_KEPT_DAYS })}</p>
      <button type="submit" className="btn btn-ink btn-lg">
        {say('newsletter.ask')}
      </button>
    </form>
  );
}

function Consent({
  isTicked,
  fault,
  language,
}: {
  isTicked: boolean;
  fault: string | null;
  language: Language;
}) {
  return (
    <div className="field">
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
        <span>{translator(language, 'public')('newsletter.consent')}</span>
      </label>
      {fault && (
        <p id="consent-fault" className="wrong">
          {fault}
        </p>
      )}
    </div>
  );
}
