import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { Icon } from './icons.tsx';
import { KeptWish } from './kept-wish.tsx';
import { pathIn } from './path-in.ts';
import type { AddressWith, SearchWish } from './search-wish.ts';

/** No address is longer than servers take; nobody types as much, and at its end some Vietnamese keyboards lose letters. */
const MOST_PASTED = 1_000;

/**
 * The search page's field, set like a headline and sent by GET; what was chosen beside it stays chosen. It says how the
 * paper spells the words, because they are found whatever their accents, and offers to find them only as typed.
 */
export function SearchForm({
  wish,
  spelled,
  addressWith,
  language,
  children,
}: {
  wish: SearchWish;
  /** How the paper spells what was asked for, where that is not as it was typed. */
  spelled: string | null;
  addressWith: AddressWith;
  language: Language;
  /** The filters and what was found. */
  children: ReactNode;
}) {
  const say = translator(language, 'public');
  return (
    <search className="q">
      <form action={pathIn(language, '/tim-kiem')} className="box">
        <Icon name="search" />
        <input
          type="search"
          name="q"
          defaultValue={wish.q}
          aria-label={say('findInPaper')}
          placeholder={say('findPlaceholder')}
          maxLength={MOST_PASTED}
          enterKeyHint="search"
          autoComplete="off"
          data-suggest={pathIn(language, '/goi-y')}
          data-suggest-label={say('suggestions')}
        />
        <KeptWish wish={wish} asked={['q']} />
        <button className="btn btn-ink" type="submit">
          {say('find')}
        </button>
      </form>
      <p className="t-note">
        <Spelling wish={wish} spelled={spelled} addressWith={addressWith} language={language} />
      </p>
      {children}
    </search>
  );
}

function Spelling({
  wish,
  spelled,
  addressWith,
  language,
}: {
  wish: SearchWish;
  spelled: string | null;
  addressWith: AddressWith;
  language: Language;
}) {
  const say = translator(language, 'public');
  if (wish.isExact)
    return (
      <>
        {say('searchExact')}{' '}
        <a className="link" href={addressWith({ isExact: false })}>
          {say('findAnyAccents')}
        </a>
      </>
    );
  if (wish.q === '') return say('searchHint');
  return (
    <>
      {say('searchAccents')} {spelled && say('searchingFor', { words: spelled })}{' '}
      <a className="link" href={addressWith({ isExact: true })}>
        {say('findExact')}
      </a>
    </>
  );
}
