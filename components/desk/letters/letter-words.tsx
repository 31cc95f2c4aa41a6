'use client';

import { useLocale } from 'use-intl';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { briefly, dayAndTime } from '../moments.ts';
import { useNow } from '../use-now.ts';
import type { LetterLine } from './letter-line.ts';

/** What a reader wrote, as plain text, and who it was if they said so. */
export function LetterWords({ letter, readAt }: { letter: LetterLine; readAt: number }) {
  const t = useWords('desk');
  const language = useLocale() as Language;
  const now = useNow(readAt);
  const { name, contact, at } = letter;
  return (
    <div className="grid gap-1.5">
      <blockquote lang={letter.language} className="wrap-anywhere whitespace-pre-line">
        {letter.text}
      </blockquote>
      {letter.rightText !== '' && (
        <p className="wrap-anywhere whitespace-pre-line">
          <span className="text-note text-ink-mute">{t('letters.right')}</span>{' '}
          <span lang={letter.language}>{letter.rightText}</span>
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-note text-ink-mute">
        <span className="wrap-anywhere">{name || t('letters.unnamed')}</span>
        {contact !== '' && (
          <a
            href={`mailto:${encodeURIComponent(contact)}`}
            className="link wrap-anywhere touch:-my-3 touch:py-3"
          >
            {contact}
          </a>
        )}
        <time dateTime={new Date(at).toISOString()} title={dayAndTime(at, language)}>
          {briefly(at, now)}
        </time>
      </p>
    </div>
  );
}
