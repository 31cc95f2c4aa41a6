'use server';

import { z } from 'zod';
import { theDatabase } from '#db/client';
import { paperNameSchema } from '#db/settings';
import { makeFirstAdministrator } from '#lib/auth/first-administrator';
import { guestAction } from '../../guest-action.ts';

const form = z.object({
  word: z.string().max(64),
  paperName: paperNameSchema,
  name: z.string().trim().min(1).max(80),
  email: z.email().max(254),
  password: z.string().max(1_024),
});

export const makeAdministrator = guestAction(form, (input) => makeFirstAdministrator(theDatabase(), input));
