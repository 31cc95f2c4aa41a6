import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { timeOfDay } from '#lib/text/dates';
import { dateInList } from './dates.ts';
import { isSubstantial, type NoteFacts, placeOfNote } from './public-note.tsx';

type Update = { readonly changeId: number; readonly publishedAt: number };

/** Every change of an article that said something to readers, newest first, folded up: when, of what kind, with its note. */
export function ChangeLog({
  notes,
  updates,
  language,
  isOpen = false,
}: {
  notes: readonly NoteFacts[];
  updates: readonly Update[];
  language: Language;
  /** On paper nothing can be unfolded. */
  isOpen?: boolean;
}) {
  const say = translator(language, 'public');
  const lines = [
    ...notes.map((note) => ({ ...note, word: wordOf(note), place: `#${placeOfNote(note)}` })),
    ...updates.map((update) => ({ ...update, word: 'update' as const, place: null, note: '' })),
  ].sort((one, other) => other.publishedAt - one.publishedAt || other.changeId - one.changeId);
  if (lines.length === 0) return null;
  return (
    <details className="log" open={isOpen}>
      <summary>{say('changeLog')}</summary>
      <ul>
        {lines.map(({ changeId, publishedAt, word, place, note }) => {
          const when = { time: timeOfDay(publishedAt), date: dateInList(publishedAt, language) };
          return (
            <li key={changeId}>
              {place ? <a href={place}>{say(word, when)}</a> : say(word, when)}
              {note !== '' && <p>{note}</p>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function wordOf(note: NoteFacts): 'clarification' | 'correction' | 'statutoryAt' {
  if (note.kind === 'statutory_correction') return 'statutoryAt';
  return isSubstantial(note) ? 'correction' : 'clarification';
}
