'use client';

import { useLocale } from 'use-intl';
import { penOf } from '#components/ui/pens.ts';
import type { Language } from '#lib/newsroom/people';
import { briefly, dayAndTime } from './moments.ts';
import type { NamedPerson } from './queue-story.ts';

/** What somebody said about a story, beside a bar of their pen. */
export function Saying({
  person,
  at,
  now,
  text,
  mark,
}: {
  person: NamedPerson;
  at: number;
  now: number;
  text: string;
  mark?: string | undefined;
}) {
  const language = useLocale() as Language;
  return (
    <div className="border-s-2 ps-3" style={{ borderColor: `var(--color-pen-${penOf(person.id)})` }}>
      <p className="text-note text-ink-mute">
        <strong className="font-semibold text-ink">{person.name}</strong>,{' '}
        <time dateTime={new Date(at).toISOString()} title={dayAndTime(at, language)}>
          {briefly(at, now)}
        </time>
        {mark && <span className="ms-2 font-medium text-lacquer-ink">{mark}</span>}
      </p>
      <p className="whitespace-pre-line">{text}</p>
    </div>
  );
}
