import type { ReactNode } from 'react';
import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { nameIn } from './card-story.ts';
import { Icon } from './icons.tsx';
import type { SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';

/** What the reader asks for; empty: not said. Days are written `2026-12-01`. */
export type SearchWish = {
  readonly q: string;
  readonly section: string;
  readonly author: string;
  readonly from: string;
  readonly until: string;
  readonly order: 'best' | 'newest';
  readonly cursor: string | null;
};

/**
 * The search page's form, sent by GET: the words like a headline, the filters beside what was found. On a phone a script
 * keeps unused filters out of the way until they are asked for.
 */
export function SearchForm({
  wish,
  sections,
  authors,
  language,
  children,
}: {
  wish: SearchWish;
  sections: readonly SectionFacts[];
  authors: readonly { readonly slug: string; readonly name: string }[];
  language: Language;
  /** What was found. */
  children: ReactNode;
}) {
  const say = translator(language, 'public');
  const isFiltered = [wish.section, wish.author, wish.from, wish.until].some((said) => said !== '');
  return (
    <search>
      <form className="q" action={pathIn(language, '/tim-kiem')}>
        <div className="box">
          <Icon name="search" />
          <input
            type="search"
            name="q"
            defaultValue={wish.q}
            aria-label={say('findInPaper')}
            placeholder={say('findPlaceholder')}
            maxLength={200}
            enterKeyHint="search"
          />
          <button className="btn btn-ink" type="submit">
            {say('find')}
          </button>
        </div>
        <p className="t-note">{say('searchHint')}</p>
        <button
          type="button"
          className="btn btn-line js show-flt"
          data-do="filters"
          aria-expanded={isFiltered}
          aria-controls="filters"
        >
          <Icon name="filter" />
          {say('filters')}
        </button>
        <div className="res">
          <fieldset className={isFiltered ? 'flt shown' : 'flt'} id="filters">
            <legend className="vh">{say('filters')}</legend>
            <Choice label={say('sections')} name="muc" chosen={wish.section} all={say('allSections')}>
              {sections.map((section) => ({ value: section.slug, label: nameIn(language, section) }))}
            </Choice>
            <Choice label={say('author')} name="tac-gia" chosen={wish.author} all={say('allAuthors')}>
              {authors.map(({ slug, name }) => ({ value: slug, label: name }))}
            </Choice>
            <Day label={say('from')} name="tu" value={wish.from} />
            <Day label={say('until')} name="den" value={wish.until} />
            <label className="field">
              <span className="label">{say('order')}</span>
              <select className="input" name="xep" defaultValue={wish.order === 'newest' ? 'moi' : ''}>
                <option value="">{say('best')}</option>
                <option value="moi">{say('newestFirst')}</option>
              </select>
            </label>
            <button className="btn btn-line" type="submit">
              {say('applyFilters')}
            </button>
          </fieldset>
          <div>{children}</div>
        </div>
      </form>
    </search>
  );
}

function Choice({
  label,
  name,
  chosen,
  all,
  children,
}: {
  label: string;
  name: string;
  chosen: string;
  all: string;
  children: readonly { readonly value: string; readonly label: string }[];
}) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="input" name={name} defaultValue={chosen}>
        <option value="">{all}</option>
        {children.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <input className="input" type="date" name={name} defaultValue={value} />
    </label>
  );
}
