'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { staffAction } from '#app/staff-action';
import { theDatabase } from '#db/client';
import { changeNewsletter } from '#lib/desk/change-newsletter';
import { eraseSubscriber } from '#lib/desk/erase-subscriber';
import { sendTestIssue } from '#lib/desk/send-test-issue';
import { env } from '#lib/env';
import { thePost } from '#lib/mail/the-post';
import { LANGUAGES } from '#lib/newsroom/people';
import { newsletterForm } from '../forms.ts';

/** Saves whether, when and with which words the newsletter goes out. */
export const saveNewsletter = staffAction(newsletterForm, async (actor, draft) => {
  // A demo shows its mails in a folder; a paper with readers must be able to send them.
  const answer = await changeNewsletter(theDatabase(), actor, draft, {
    canSend: thePost().isReal || env.demo,
  });
  revalidatePath('/desk/settings/newsletter');
  return answer;
});

/** Sends the next issue to whoever asks for it. */
export const sendTest = staffAction(z.object({ language: z.enum(LANGUAGES) }), (actor, wish) =>
  sendTestIssue(theDatabase(), actor, wish, { post: thePost() }),
);

/** Erases somebody who asked for it. */
export const eraseReader = staffAction(z.object({ email: z.string().max(300) }), (actor, wish) =>
  eraseSubscriber(theDatabase(), actor, wish),
);
