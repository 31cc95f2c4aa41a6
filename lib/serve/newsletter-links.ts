import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Database } from '#db/client';
import { findSubscriberByKey, type Subscriber } from '#db/subscribers';
import { changeSubscription } from '#lib/desk/change-subscription';
import { confirmSubscription } from '#lib/desk/confirm-subscription';
import { leaveNewsletter } from '#lib/desk/leave-newsletter';
import type { LinkErrand } from '#lib/newsletter/places';
import { LANGUAGES } from '#lib/newsroom/people';
import { type Answer, type Refusal, refuse } from '#lib/newsroom/refusal';
import { type LinkState, linkPageAddress } from '#lib/press/newsletter-page';
import type { PrintingRoom } from '#lib/press/print';
import { isOnePress } from './one-press.ts';
import { sayInBoth, showPage } from './own-pages.ts';
import { readForm } from './read-form.ts';

/** Sections as a form sends them: none, one, or a list. */
export const chosenSections = z
  .union([z.string().max(100), z.array(z.string().max(100)).max(200)])
  .default([])
  .transform((chosen) => [chosen].flat());

const choiceForm = z.strictObject({ edition: z.enum(LANGUAGES), sections: chosenSections });

type Link = { readonly errand: LinkErrand; readonly key: string };
type Visit = { readonly room: PrintingRoom; readonly res: ServerResponse; readonly link: Link };

/**
 * Answers a link of a mail. Opening it changes nothing, because programs that look for dangerous links open every one:
 * it shows a page with a button, and the button does it. One press in a mail program is answered in a line.
 */
export async function answerLink(
  db: Database,
  room: PrintingRoom,
  link: Link,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
): Promise<void> {
  if (isOnePress(req)) {
    req.resume();
    await leaveNewsletter(db, link.key);
    return sayInBoth(res, 200, 'newsletter.left');
  }
  const visit = { room, res, link };
  if (req.method !== 'POST') return show(visit, await findSubscriberByKey(db, link.key), link.errand);
  const sent = await readForm(req);
  if (sent === 'gone') return;
  const answer = await act(db, link, sent);
  if (answer.ok) return show(visit, answer.subscriber, DONE[link.errand]);
  if (answer.refusal.code === 'bad_input') return sayInBoth(res, 400, 'newsletter.badForm');
  return show(visit, await findSubscriberByKey(db, link.key), link.errand, answer.refusal);
}

const DONE: Readonly<Record<LinkErrand, LinkState>> = {
  confirm: 'confirmed',
  manage: 'saved',
  leave: 'left',
};

async function act(
  db: Database,
  { errand, key }: Link,
  sent: unknown,
): Promise<Answer<{ subscriber: Subscriber }>> {
  if (errand === 'confirm') return confirmSubscription(db, key);
  if (errand === 'leave') return leaveNewsletter(db, key);
  const choice = choiceForm.safeParse(sent);
  if (!choice.success) return refuse('bad_input');
  const { edition: language, sections } = choice.data;
  return changeSubscription(db, key, { language, sections });
}

/** Shows the page of a link to whoever has its key; to others the same page, which then knows nothing. */
function show(
  { room, res, link }: Visit,
  subscriber: Subscriber | null,
  state: LinkState,
  refusal: Refusal | null = null,
): Promise<void> {
  const language = subscriber?.language ?? 'vi';
  if (!subscriber) {
    const nobody = { email: '', edition: language, sections: [] };
    return showPage(room, res, linkPageAddress({ state: 'unknown', key: '', language }, nobody, null), 404);
  }
  const typed = { email: subscriber.address, edition: language, sections: subscriber.sections ?? [] };
  const page = linkPageAddress({ state, key: link.key, language }, typed, refusal);
  return showPage(room, res, page, refusal ? 422 : 200);
}
