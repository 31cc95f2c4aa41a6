import { translator } from '#lib/i18n/translate';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import { nameIn } from './card-story.ts';
import type { SectionFacts } from './paper-facts.ts';

/** What a reader chose of the newsletter: its language, and sections by their slugs (none: all). */
export type NewsletterChosen = { readonly edition: Language; readonly sections: readonly string[] };

/** The fields for what a reader gets: in which language, from which sections. */
export function NewsletterChoice({
  chosen,
  sections,
  language,
  fault,
}: {
  chosen: NewsletterChosen;
  sections: readonly SectionFacts[];
  language: Language;
  /** What is wrong with the chosen sections. */
  fault: string | null;
}) {
  const say = translator(language, 'public');
  const said = ['sections-hint', ...(fault ? ['sections-fault'] : [])].join(' ');
  return (
    <>
      <fieldset>
        <legend className="label">{say('newsletter.language')}</legend>
        <div className="ticks">
          {LANGUAGES.map((edition) => (
            <label key={edition} className="tick-line">
              <input
                type="radio"
                name="edition"
                value={edition}
                defaultChecked={chosen.edition === edition}
              />
              <span>{say(`newsletter.languageName.${edition}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset id="sections" aria-describedby={said}>
        <legend className="label">{say('newsletter.sections')}</legend>
        <p id="sections-hint" className="t-note">
          {say('newsletter.sectionsHint')}
        </p>
        <div className="ticks">
          {sections.map((section) => (
            <label key={section.slug} className="tick-line">
              <input
                type="checkbox"
                name="sections"
                value={section.slug}
                defaultChecked={chosen.sections.includes(section.slug)}
              />
              <span>{nameIn(language, section)}</span>
            </label>
          ))}
        </div>
        {fault && (
          <p id="sections-fault" className="wrong">
            {fault}
          </p>
        )}
      </fieldset>
    </>
  );
}
