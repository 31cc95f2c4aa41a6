'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { markNotificationsSeen } from '#lib/desk/mark-notifications-seen';

/** Marks news as seen: the lines named, or all of it. */
export const markNewsSeen = staffAction(
  z.object({ ids: z.array(z.number().int().positive()).max(200).optional() }),
  async (actor, input) => {
    const answer = await markNotificationsSeen(theDatabase(), actor, input);
    revalidatePath('/desk', 'layout');
    return answer;
  },
);
