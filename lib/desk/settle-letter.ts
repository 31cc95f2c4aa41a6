import type { Database, Transaction } from '#db/client';
import { recordEvent } from '#db/events';
import { getLetter, type Letter, settleLetterRow } from '#db/letters';
import { type LetterOutcome, mayHandleLetter, OUTCOMES_OF } from '#lib/newsroom/letters';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';

/**
 * Settles a reader's letter with what came of it. Settling it again the same way changes nothing; another way is
 * refused with `letter_settled`, so that two people do not undo each other. Refuses also with `no_such_letter` (also for
 * those who do not handle it) and `not_this_outcome`.
 */
export async function settleLetter(
  db: Database,
  actor: Actor,
  { letterId, outcome }: { readonly letterId: number; readonly outcome: LetterOutcome },
  now: number = Date.now(),
): Promise<Answer> {
  return changeLetter(db, actor, letterId, async (tx, letter) => {
    if (!OUTCOMES_OF[letter.kind].includes(outcome)) return refuse('not_this_outcome');
    if (letter.settledAt !== null) return letter.outcome === outcome ? null : refuse('letter_settled');
    const { personId } = actor;
    await settleLetterRow(tx, letterId, { outcome, personId, now });
    await recordLetterEvent(tx, actor, { letter, kind: 'settle_letter', now, facts: { outcome } });
    return null;
  });
}

/** Opens a settled letter again; an open one stays as it is. Refuses with `no_such_letter`. */
export async function reopenLetter(
  db: Database,
  actor: Actor,
  { letterId }: { readonly letterId: number },
  now: number = Date.now(),
): Promise<Answer> {
  return changeLetter(db, actor, letterId, async (tx, letter) => {
    if (letter.settledAt === null) return null;
    await settleLetterRow(tx, letterId, null);
    await recordLetterEvent(tx, actor, { letter, kind: 'reopen_letter', now });
    return null;
  });
}

async function changeLetter(
  db: Database,
  actor: Actor,
  letterId: number,
  change: (tx: Transaction, letter: Letter) => Promise<Refused | null>,
): Promise<Answer> {
  return db.transaction(async (tx) => {
    const letter = await getLetter(tx, letterId);
    if (!letter || !mayHandleLetter(actor, letter)) return refuse('no_such_letter');
    return (await change(tx, letter)) ?? grant();
  });
}

async function recordLetterEvent(
  tx: Transaction,
  { personId }: Actor,
  {
    letter,
    kind,
    now,
    facts,
  }: { letter: Letter; kind: string; now: number; facts?: Readonly<Record<string, unknown>> },
): Promise<void> {
  await recordEvent(tx, {
    storyId: letter.storyId,
    actorId: personId,
    kind,
    now,
    facts: { letterId: letter.id, ...facts },
  });
}
