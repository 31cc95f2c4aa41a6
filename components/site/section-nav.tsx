import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { nameIn } from './card-story.ts';
import type { SectionFacts } from './paper-facts.ts';
import { pathIn } from './path-in.ts';

/** The sections under the masthead, in the paper's order; it scrolls sideways on a phone. */
export function SectionNav({
  sections,
  language,
  current,
}: {
  sections: readonly SectionFacts[];
  language: Language;
  current?: string | undefined;
}) {
  if (sections.length === 0) return null;
  return (
    <nav className="nav" aria-label={translator(language, 'public')('sections')}>
      <ul className="pg">
        {sections.map((section) => (
          <li key={section.slug}>
            <a
              href={pathIn(language, `/${section.slug}`)}
              aria-current={section.slug === current ? 'page' : undefined}
            >
              {nameIn(language, section)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
