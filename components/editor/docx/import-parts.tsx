'use client';

import { useLocale } from 'use-intl';
import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { dayMonthYear, weekdayOf } from '#lib/text/dates';
import type { ImportChoice, ImportInto, Part } from './import-choice.ts';
import { type AskProps, ImportSection } from './import-section.tsx';
import type { PlannedImport } from './plan-import.ts';

/** Which words of the file are its headline, standfirst and byline, and which day it tells of. */
export function ImportParts({
  planned: { found, takes },
  into,
  choice,
  onChange,
}: AskProps<ImportChoice> & { planned: PlannedImport; into: ImportInto }) {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const day = found.dates[0]?.day;
  const words: Record<Part, string | undefined> = {
    headline: found.headline?.words,
    standfirst: found.standfirst?.words,
    byline: found.byline?.words,
    day: day && dayInWords(day, language),
  };
  const parts = (Object.keys(words) as Part[]).filter((part) => words[part] !== undefined);
  if (parts.length === 0) return <p className="text-ink-soft">{t('docx.noParts')}</p>;
  return (
    <ImportSection title={t('docx.parts')}>
      {parts.map((part) => (
        <Checkbox
          key={part}
          isSelected={takes[part]}
          onChange={(isTaken) => onChange({ parts: { ...choice.parts, [part]: isTaken } })}
          {...(into.taken.has(part) && { hint: t(`docx.standing.${part}`) })}
        >
          <span className="block text-note text-ink-mute">{t(`docx.part.${part}`)}</span>
          <span className={part === 'headline' ? 'font-serif text-lg text-pretty' : 'text-pretty'}>
            {words[part]}
          </span>
        </Checkbox>
      ))}
    </ImportSection>
  );
}

function dayInWords(day: string, language: Language): string {
  const noon = Date.parse(`${day}T12:00:00+07:00`);
  return `${weekdayOf(noon, language)}, ${dayMonthYear(noon)}`;
}
