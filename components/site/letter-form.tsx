import { translator } from '#lib/i18n/translate';
import {
  type LetterFault,
  type LetterKind,
  WRITER_KEPT_AT_MOST_DAYS,
  WRITER_KEPT_DAYS,
} from '#lib/newsroom/letters';
import type { Language } from '#lib/newsroom/people';
import { keepTogether } from '#lib/text/no-break';
import { LetterField } from './letter-field.tsx';
import { ConsentTick, LetterFrame } from './letter-frame.tsx';

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

/** The form of a letter to the paper, or of an error in an article. */
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
    <LetterFrame
      action="/gui-toa-soan"
      hidden={{ kind, story: wish.story }}
      language={language}
      fault={fault}
      field={wish.field}
      notSent={say('letters.notSent')}
      kept={say('letters.kept', { days: WRITER_KEPT_DAYS, most: WRITER_KEPT_AT_MOST_DAYS })}
      send={say(isError ? 'letters.sendReport' : 'letters.sendLetter')}
    >
      {article && (
        <p>
          <span className="meta">{say('letters.about')}</span>
          <a className="headlink t-head-3" href={article.address}>
            {keepTogether(article.headline)}
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
    </LetterFrame>
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
      <ConsentTick
        isTicked={wish.consent === 'yes'}
        words={say('letters.consent')}
        fault={faultOf('consent')}
      />
    </fieldset>
  );
}
