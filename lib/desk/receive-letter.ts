import type { Database, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { findSameLetter, recordLetter } from '#db/letters';
import { enqueueEffect } from '#db/outbox';
import { listPeople } from '#db/people';
import { readStoryState } from '#db/stories';
import { CONSENT_VERSION, checkLetter, type LetterDraft, mayHandleLetter } from '#lib/newsroom/letters';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { toNfc } from '#lib/text/nfc';
import { announce } from './announce.ts';

/** The same words about the same story within this time are one letter that was sent twice. */
const SENT_TWICE = 86_400_000;

/**
 * Takes a letter from a reader, who has no account: an error found in an article that is live becomes a task on its
 * story, anything else lands in the inbox; those who handle it are told. The ledger says that a letter came, never what
 * it says or who wrote it. Refuses what `checkLetter` does, and with `letter_story_gone`.
 */
export async function receiveLetter(
  db: Database,
  sent: LetterDraft,
  now: number = Date.now(),
): Promise<Answer<{ letterId: number }>> {
  const letter = tidied(sent);
  const unfit = checkLetter(letter);
  if (unfit) return unfit;
  const answer = await db.transaction(async (tx): Promise<Answer<{ letterId: number }>> => {
    const { kind, storyId, text, rightText } = letter;
    const story = storyId === null ? null : await readStoryState(tx, storyId);
    if (kind === 'error' && story?.visibility !== 'live') return refuse('letter_story_gone');
    const known = await findSameLetter(tx, { kind, storyId, text, rightText, after: now - SENT_TWICE });
    if (known !== null) return grant({ letterId: known });
    const letterId = await keep(tx, letter, now);
    await tell(tx, letter, { letterId, sectionId: story?.sectionId ?? null, now });
    return grant({ letterId });
  });
  if (answer.ok) announce({ kind: 'outbox_filled' });
  return answer;
}

/** As it is kept: composed, without blank ends; only an error is about a story and has something right in its place. */
function tidied(sent: LetterDraft): LetterDraft {
  const isError = sent.kind === 'error';
  return {
    ...sent,
    storyId: isError ? sent.storyId : null,
    text: toNfc(sent.text).trim(),
    rightText: isError ? toNfc(sent.rightText).trim() : '',
    name: toNfc(sent.name).trim(),
    email: toNfc(sent.email).trim(),
  };
}

async function keep(tx: Transaction, letter: LetterDraft, now: number): Promise<number> {
  const { kind, storyId, language, text, rightText, name, email } = letter;
  const consentVersion = name !== '' || email !== '' ? CONSENT_VERSION : '';
  return recordLetter(tx, {
    ...{ kind, storyId, language, text, rightText, name, consentVersion },
    contact: email,
    createdAt: now,
  });
}

async function tell(
  tx: Transaction,
  { kind, storyId }: LetterDraft,
  { letterId, sectionId, now }: { letterId: number; sectionId: string | null; now: number },
): Promise<void> {
  const event = { storyId, actorId: null, kind: kind === 'error' ? 'report_error' : 'write_letter', now };
  const eventId = await recordEvent(tx, { ...event, facts: { letterId } });
  const personIds = (await listPeople(tx))
    .filter(({ disabledAt }) => disabledAt === null)
    .map(({ id, name, language, roles }) => ({ personId: id, name, language, roles }))
    .filter((person) => mayHandleLetter(person, { kind, sectionId }))
    .map(({ personId }) => personId);
  if (personIds.length === 0) return;
  await enqueueEffect(tx, {
    kind: 'notify',
    dedupeKey: `notify:${eventId}`,
    payload: { eventId, storyId, kind: event.kind, personIds },
    now,
  });
}
