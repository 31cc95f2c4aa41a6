import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { dateInList } from './dates.ts';

/** A note to readers about a story: clarification, correction, statutory correction. */
export type NoteFacts = {
  readonly changeId: number;
  readonly kind: string;
  readonly headline: string;
  readonly note: string;
  readonly wrongText: string;
  readonly rightText: string;
  readonly workTitle: string;
  readonly workSection: string;
  readonly workDate: string;
  readonly publishedAt: number;
};

/** A note as it is printed: a red bar, when, what was wrong and what is right. The statutory form has its fixed heading. */
export function PublicNote({
  note,
  language,
  address,
}: {
  note: NoteFacts;
  language: Language;
  /** Of the story, when the note does not stand on its page. */
  address?: string;
}) {
  const say = translator(language, 'public');
  const when = { time: timeOfDay(note.publishedAt), date: dateInList(note.publishedAt, language) };
  const isStatutory = note.kind === 'statutory_correction';
  return (
    <section className="fix" id={address ? undefined : `sua-${note.changeId}`}>
      <h2>{isStatutory ? say('statutory') : say(noteWord(note.kind), when)}</h2>
      {address && !isStatutory && (
        <p className="t-head-3">
          <a className="headlink" href={address}>
            {keepTogether(note.headline)}
          </a>
        </p>
      )}
      {isStatutory && (
        <p>
          {say('statutoryWork', { title: note.workTitle, section: note.workSection, date: note.workDate })}
        </p>
      )}
      {note.wrongText !== '' && (
        <p>
          {say('wrong')}: <del>{note.wrongText}</del>
        </p>
      )}
      {note.rightText !== '' && (
        <p>
          {say('right')}: <ins>{note.rightText}</ins>
        </p>
      )}
      {note.note !== '' && <p>{note.note}</p>}
      {isStatutory && <p className="meta">{say('correction', when)}</p>}
      {address && isStatutory && (
        <p>
          <a className="link" href={address}>
            {say('seeStory')}
          </a>
        </p>
      )}
    </section>
  );
}

/** Whether readers must know it before they read on. */
export function isSubstantial(note: NoteFacts): boolean {
  return note.kind === 'correction' || note.kind === 'statutory_correction';
}

function noteWord(kind: string): 'clarification' | 'correction' | 'update' {
  if (kind === 'clarification') return 'clarification';
  return kind === 'update' ? 'update' : 'correction';
}
