'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { reopenLetter as reopen, settleLetter as settle } from '#lib/desk/settle-letter';
import { LETTER_OUTCOMES } from '#lib/newsroom/letters';

const letterId = z.number().int().positive();

/** Settles a reader's letter with what came of it. */
export const settleLetter = staffAction(
  z.object({ letterId, outcome: z.enum(LETTER_OUTCOMES) }),
  async (actor, input) => {
    const answer = await settle(theDatabase(), actor, input);
    if (answer.ok) revalidatePath('/desk', 'layout');
    return answer;
  },
);

/** Opens a settled letter again. */
export const reopenLetter = staffAction(z.object({ letterId }), async (actor, input) => {
  const answer = await reopen(theDatabase(), actor, input);
  if (answer.ok) revalidatePath('/desk', 'layout');
  return answer;
});
