'use server';

import { z } from 'zod';
import { theDatabase } from '#db/client';
import { spendLink } from '#lib/auth/credential-link';
import { guestAction } from '../../../guest-action.ts';

const form = z.object({ token: z.string().max(64), password: z.string().max(1_024) });

export const choosePassword = guestAction(form, (input) => spendLink(theDatabase(), input));
