import { describe, expect, it } from 'vitest';
import { isStopped, type MailRefusal, readRefusal, waitAfter } from './newsletter-mails.ts';

const said = (code: number | null, command: string, words = ''): MailRefusal => ({ code, command, words });

describe('what a mail server says', () => {
  it.each<[MailRefusal, ReturnType<typeof readRefusal>]>([
    [said(550, 'RCPT TO', '550 5.1.1 user unknown'), { kind: 'returned', isUnknown: true }],
    [said(550, 'RCPT TO', '550 5.1.10 null MX'), { kind: 'returned', isUnknown: true }],
    [said(552, 'RCPT TO', '552 5.2.2 mailbox full'), { kind: 'returned', isUnknown: false }],
    [said(550, 'RCPT TO', '550 no such user here'), { kind: 'returned', isUnknown: false }],
    [said(550, 'RCPT TO', '550 5.1.8 bad sender'), { kind: 'returned', isUnknown: false }],
    [said(451, 'RCPT TO', '451 4.7.1 greylisted'), { kind: 'later' }],
    [said(452, 'DATA'), { kind: 'later' }],
    [said(554, 'DATA', '554 5.7.1 spam'), { kind: 'failed' }],
    [said(550, 'DATA', '550 5.1.1 user unknown'), { kind: 'returned', isUnknown: true }],
    [said(554, 'DATA', '554 5.1.0 address rejected'), { kind: 'returned', isUnknown: true }],
    [said(552, 'DATA', '552 5.2.2 mailbox full'), { kind: 'returned', isUnknown: false }],
    [said(554, 'DATA', '554 5.7.1 client host [103.5.1.20] blocked'), { kind: 'failed' }],
    [said(554, 'DATA', '554 5.7.1 client host [5.2.9.20] blocked'), { kind: 'failed' }],
    [said(550, 'DATA', '550 5.1.8 bad sender'), { kind: 'failed' }],
    [said(450, 'DATA', '450 4.1.1 user unknown'), { kind: 'later' }],
    [said(553, 'MAIL FROM'), { kind: 'house' }],
    [said(535, 'AUTH PLAIN'), { kind: 'house' }],
    [said(421, 'EHLO'), { kind: 'house' }],
    [said(null, 'CONN', 'ECONNREFUSED'), { kind: 'house' }],
    [said(null, 'DATA', 'timeout'), { kind: 'house' }],
  ])('%j', (refusal, trouble) => {
    expect(readRefusal(refusal)).toEqual(trouble);
  });
});

it('an unknown address is given up at once, any other at the third time in a row', () => {
  expect([1, 2, 3, 4].map((returns) => isStopped(returns, false))).toEqual([false, false, true, true]);
  expect(isStopped(1, true)).toBe(true);
});

it('waits grow and end', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((attempts) => waitAfter(attempts))
    .map((ms) => ms && ms / 60_000);
  expect(minutes).toEqual([5, 10, 20, 40, 80, 120, 120, null]);
});
