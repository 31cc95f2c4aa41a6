/** What the newsletter sends: an issue, or the question to somebody who asked for it whether it was really them. */
export const MAIL_KINDS = ['confirm', 'digest'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * How a mail ended: accepted by the mail server; nothing new for this reader; the address refused; the mail refused or
 * given up; or unclear, because the house went down while it was being handed over, and it is not sent a second time.
 */
export const MAIL_OUTCOMES = ['sent', 'nothing', 'returned', 'failed', 'unclear'] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** What a mail server said to a mail it did not take: its code, its words, and at which command. */
export type MailRefusal = { readonly code: number | null; readonly command: string; readonly words: string };

/** What follows from it. */
export type MailTrouble =
  /** The address does not take mail; an unknown one never will. */
  | { readonly kind: 'returned'; readonly isUnknown: boolean }
  /** This mail is not wanted, whatever the address. */
  | { readonly kind: 'failed' }
  /** Not now. */
  | { readonly kind: 'later' }
  /** Nothing goes out at all: no connection, a wrong password, a sender that is not accepted. */
  | { readonly kind: 'house' };

/** Bad destination (RFC 3463 §3.2), without the two of that family that are about the sender. */
const UNKNOWN_ADDRESS = /(?<![\d.])5\.1\.(?![78]\b)\d{1,3}(?![\d.]*\d)/;

/** A mailbox that takes nothing: closed, full, or too small (RFC 3463 §3.3). */
const MAILBOX = /(?<![\d.])5\.2\.\d{1,3}(?![\d.]*\d)/;

/**
 * Says what a refusal means. An address is refused in answer to RCPT TO, or, by servers that look it up late, to the text
 * with a code of the address or of its mailbox (RFC 3463 §3.2, §3.3). Any other answer to the text is about the mail: a house
 * that takes three issues for spam must not cost all who read there the newsletter.
 */
export function readRefusal({ code, command, words }: MailRefusal): MailTrouble {
  const isPermanent = code !== null && code >= 500;
  const isUnknown = UNKNOWN_ADDRESS.test(words);
  const isOfAddress = command === 'RCPT TO' || (command === 'DATA' && (isUnknown || MAILBOX.test(words)));
  if (isPermanent && isOfAddress) return { kind: 'returned', isUnknown };
  if (command === 'RCPT TO' && code !== null) return { kind: 'later' };
  if (command === 'DATA' && code !== null) return isPermanent ? { kind: 'failed' } : { kind: 'later' };
  return { kind: 'house' };
}

/** So often in a row an address may refuse our mail before we stop; one that is unknown, once. */
export const RETURNS_BEFORE_STOPPING = 3;

/** Says whether we stop writing to an address that has refused so often in a row, this time included. */
export function isStopped(returns: number, isUnknown: boolean): boolean {
  return isUnknown || returns >= RETURNS_BEFORE_STOPPING;
}

const FIRST_WAIT = 5 * 60_000;
const LONGEST_WAIT = 2 * 3_600_000;
const ATTEMPTS_BEFORE_GIVING_UP = 8;

/** How long a mail waits after so many attempts, milliseconds; null: it is given up, yesterday's news helps nobody. */
export function waitAfter(attempts: number): number | null {
  return attempts >= ATTEMPTS_BEFORE_GIVING_UP
    ? null
    : Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
}
