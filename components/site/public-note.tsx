import { translator } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { timeOfDay } from '#lib/text/dates';
import { keepTogether } from '#lib/text/no-break';
import { langOn } from './card-story.ts';
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
  page = language,
  address,
}: {
  note: NoteFacts;
  /** Of the story, in which the note is written. */
  language: Language;
  /** Of the page, where that is another. */
  page?: Language;
  /** Of the story, when the note does not stand on its page. */
  address?: string;
}) {
  const say = translator(language, 'public');
  const when = { time: timeOfDay(note.publishedAt), date: dateInList(note.publishedAt, language) };
  const isStatutory = note.kind === 'statutory_correction';
  return (
    <section className="fix" id={address ? undefined : placeOfNote(note)} lang={langOn(page, { language })}>
      <h2>
        {isStatutory ? say('statutory') : say(isSubstantial(note) ? 'correction' : 'clarification', when)}
      </h2>
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

/** Where a note stands on the page of its story. */
export function placeOfNote({ changeId }: Pick<NoteFacts, 'changeId'>): string {
  return `sua-${changeId}`;
}

/** Whether readers must know it before they read on: something was wrong, and not only unclear. */
export function isSubstantial(note: Pick<NoteFacts, 'kind'>): boolean {
  return note.kind === 'correction' || note.kind === 'statutory_correction';
}
