import type { Database, Transaction } from '#db/client';
import type { Answer, Refused } from '#lib/newsroom/refusal';

/** Thrown inside the transaction only, so that whatever was written before a refusal is undone. */
class Undo extends Error {
  refused: Refused;

  constructor(refused: Refused) {
    super(`Refused: ${refused.refusal.code}`);
    this.refused = refused;
  }
}

/** Runs a verb in one write transaction; a refusal leaves the database as it was and comes back as the answer. */
export async function undoOnRefusal<T extends object>(
  db: Pick<Database, 'transaction'>,
  work: (tx: Transaction) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  try {
    return await db.transaction(async (tx) => {
      const answer = await work(tx);
      if (!answer.ok) throw new Undo(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undo) return error.refused;
    throw error;
  }
}
