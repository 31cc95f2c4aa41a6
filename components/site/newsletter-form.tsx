import { translator } from '#lib/i18n/translate';
import { type NewsletterFault, WAITING_KEPT_DAYS } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import { LetterField } from './letter-field.tsx';
import { ConsentTick, LetterFrame } from './letter-frame.tsx';
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
    <LetterFrame
      action="/dat-ban-tin"
      language={language}
      fault={fault}
      field={typed.field}
      notSent={say('newsletter.notAsked')}
      kept={say('newsletter.kept', { days: WAITING_KEPT_DAYS })}
      send={say('newsletter.ask')}
    >
      <LetterField
        name="email"
        label={say('newsletter.email')}
        value={typed.email}
        fault={faultOf('email')}
        complete="email"
        isRequired
      />
      <NewsletterChoice chosen={typed} sections={sections} language={language} fault={faultOf('sections')} />
      <div className="field">
        <ConsentTick
          isTicked={typed.consent === 'yes'}
          words={say('newsletter.consent')}
          fault={faultOf('consent')}
        />
      </div>
    </LetterFrame>
  );
}
