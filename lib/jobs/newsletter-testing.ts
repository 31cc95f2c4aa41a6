import { type Database, openDatabase } from '#db/client';
import { readSettings, saveSettings } from '#db/settings';
import { findSubscriber, type Subscriber } from '#db/subscribers';
import { openSharedTestDb } from '#db/testing';
import { askForNewsletter } from '#lib/desk/ask-for-newsletter';
import { confirmSubscription } from '#lib/desk/confirm-subscription';
import type { Mail, Post } from '#lib/mail/mail';
import { sendNewsletter } from './send-newsletter.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Thursday, 26 November 2026, six o'clock in Vietnam: the hour of the newsletter. */
export const SIX = Date.parse('2026-11-26T06:00+07:00');
/** When the readers of a test asked for it. */
export const ASKED = SIX - 3 * HOUR;

/** Opens a paper of its own that sends a newsletter; `again` opens the same as another process would. */
export async function aPaperWithNewsletter() {
  const { db, place } = await openSharedTestDb();
  await switchOn(db, ASKED - HOUR);
  return { db, again: () => openDatabase(place) };
}

/** Switches the newsletter on at a moment, for an hour of the day. */
export async function switchOn(db: Database, since: number, hour = 6): Promise<void> {
  const { newsletter } = await readSettings(db);
  const change = { newsletter: { ...newsletter, isOn: true, hour, since } };
  await db.transaction((tx) => saveSettings(tx, change, { personId: null, now: since }));
}

/** Switches the newsletter off. */
export async function switchOff(db: Database): Promise<void> {
  const { newsletter } = await readSettings(db);
  const change = { newsletter: { ...newsletter, isOn: false } };
  await db.transaction((tx) => saveSettings(tx, change, { personId: null, now: 1 }));
}

/** The subscriber of an address at `readers.example`. */
export async function subscriberNamed(db: Database, name: string): Promise<Subscriber> {
  const found = await findSubscriber(db, `${name}@readers.example`);
  if (!found) throw new Error(`${name} is not on the list.`);
  return found;
}

type Wish = { readonly sections?: readonly string[]; readonly language?: 'vi' | 'en' };

/** Builds somebody who gets the newsletter, at `readers.example`; answers the key of their mails. */
export async function aSubscriber(
  db: Database,
  name: string,
  { sections = [], language = 'vi' }: Wish = {},
): Promise<string> {
  await askForNewsletter(db, { email: `${name}@readers.example`, language, sections, isAgreed: true }, ASKED);
  await sendAll(db, aPost().post, ASKED);
  const { key } = await subscriberNamed(db, name);
  await confirmSubscription(db, key, ASKED);
  return key;
}

/** Sends everything that is due at a moment, as the clock does by and by. */
export async function sendAll(db: Database, post: Post, at = SIX): Promise<void> {
  while ((await sendNewsletter(db, { post, now: () => at })) > 0);
}

/** A post that keeps what it is given, unless `take` says what a mail server says; `issues` names who got an issue. */
export function aPost(take: (mail: Mail) => ReturnType<Post['send']> = async () => null) {
  const sent: Mail[] = [];
  const post: Post = {
    isReal: true,
    send: async (mail) => {
      const refusal = await take(mail);
      if (!refusal) sent.push(mail);
      return refusal;
    },
    close: () => {},
  };
  const issues = () =>
    sent.filter(({ name }) => !name.includes('asked')).map(({ to }) => to.split('@')[0] ?? '');
  return { post, sent, issues };
}
