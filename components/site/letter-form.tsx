import { translator } from '#lib/i18n/translate';
import {
  type LetterFault,
  type LetterKind,
  WRITER_KEPT_AT_MOST_DAYS,
  WRITER_KEPT_DAYS,
} from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import { LetterField } from './letter-field.tsx';

/** A letter as the page shows it: what is typed in it, and what is wrong with it. */
export type LetterWish = {
  readonly story: string;
  readonly text: string;
  readonly rightText: string;
  readonly name: string;
  readonly email: string;
  readonly consent: string;
  readonly fault: LetterFault | null;
  readonly field: string;
  readonly most: number;
};

/** The form of a letter. The browser checks nothing by itself: what is wrong is said by the house, in the page's language. */
export function LetterForm({
  kind,
  wish,
  article,
  language,
}: {
  kind: LetterKind;
  wish: LetterWish;
  article: { readonly address: string; readonly headline: string } | null;
  language: Language;
}) {
  const say = translator(language, 'public');
  const fault = wish.fault && translator(language, 'refusals')(wish.fault, { most: wish.most });
  const isError = kind === 'error';
  const faultOf = (field: string) => (wish.field === field ? fault : null);
  return (
    <form action="/gui-toa-soan" method="post" noValidate className="letter">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="story" value={wish.story} />
      {fault && (
        <p className="fault" role="alert">
          <b>{say('letters.notSent')}</b>{' '}
          {wish.field === '' ? fault : <a href={`#${wish.field}`}>{say('letters.seeField')}</a>}
        </p>
      )}
      {article && (
        <p>
          <span className="meta">{say('letters.about')}</span>
          <a className="headlink t-head-3" href={article.address}>
            {article.headline}
          </a>
        </p>
      )}
      <LetterField
        name="text"
        label={say(isError ? 'letters.wrong' : 'letters.yourLetter')}
        hint={say(isError ? 'letters.wrongHint' : 'letters.yourLetterHint')}
        value={wish.text}
        fault={faultOf('text')}
        rows={isError ? 4 : 9}
        isRequired
      />
      {isError && (
        <LetterField
          name="rightText"
          label={say('letters.right')}
          hint={say('letters.rightHint')}
          value={wish.rightText}
          fault={faultOf('rightText')}
          rows={3}
        />
      )}
      <Writer wish={wish} faultOf={faultOf} language={language} />
      <p className="unseen" aria-hidden="true">
        <label htmlFor="website">{say('letters.leaveEmpty')}</label>
        <input id="website" name="website" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="t-note">
        {say('letters.kept', { days: WRITER_KEPT_DAYS, most: WRITER_KEPT_AT_MOST_DAYS })}
      </p>
      <button type="submit" className="btn btn-ink btn-lg">
        {say(isError ? 'letters.sendReport' : 'letters.sendLetter')}
      </button>
    </form>
  );
}

/** Who writes, for those who want an answer; nothing is kept of them without their leave. */
function Writer({
  wish,
  faultOf,
  language,
}: {
  wish: LetterWish;
  faultOf: (field: string) => string | null;
  language: Language;
}) {
  const say = translator(language, 'public');
  const fault = faultOf('consent');
  return (
    <fieldset aria-describedby="reply-hint">
      <legend className="label">{say('letters.reply')}</legend>
      <p id="reply-hint" className="t-note">
        {say('letters.replyHint')}
      </p>
      <div className="two">
        <LetterField
          name="name"
          label={say('letters.name')}
          value={wish.name}
          fault={faultOf('name')}
          complete="name"
        />
        <LetterField
          name="email"
          label={say('letters.email')}
          value={wish.email}
          fault={faultOf('email')}
          complete="email"
        />
      </div>
      <label className="tick-line" htmlFor="consent">
        <input
          id="consent"
          type="checkbox"
          name="consent"
          value="yes"
          defaultChecked={wish.consent === 'yes'}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'consent-fault' : undefined}
        />
        <span>{say('letters.consent')}</span>
      </label>
      {fault && (
        <p id="consent-fault" className="wrong">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
