'use server';

import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { retryOutbox } from '#lib/desk/retry-outbox';

/** Tries a failed effect again. */
export const retry = staffAction(z.object({ effectId: z.number().int().positive() }), (actor, wish) =>
  retryOutbox(theDatabase(), actor, wish),
);
