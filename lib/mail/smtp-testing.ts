import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the mail server of a test answers to a recipient, by the part before the @; anybody else is taken. */
const ANSWERS: Readonly<Record<string, readonly [code: number, words: string]>> = {
  nobody: [550, '5.1.1 <nobody@readers.example>: user unknown'],
  full: [552, '5.2.2 mailbox full'],
  busy: [451, '4.2.0 greylisted, come again'],
};

export type Delivered = { readonly to: string; readonly raw: string };

/** And what it answers when the text has come. */
const LATE_ANSWERS: typeof ANSWERS = {
  spam: [554, '5.7.1 looks like spam'],
  gone: [550, '5.1.1 <gone@readers.example>: user unknown'],
};

/**
 * Opens a mail server that takes mails for `anybody@…`, sends back those for `nobody` and `full`, and has no time for
 * `busy`; a mail to `spam` or `gone` is refused when its text has come. `close` ends it; `hold` lets every mail wait.
 */
export async function aMailServer() {
  const delivered: Delivered[] = [];
  const asked: string[] = [];
  let held: Promise<void> = Promise.resolve();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      asked.push(address);
      const known = ANSWERS[address.split('@')[0] ?? ''];
      answer(known ? refusal(...known) : null);
    },
    onData: async (stream, session, answer) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      await held;
      const to = session.envelope.rcptTo[0]?.address ?? '';
      const late = LATE_ANSWERS[to.split('@')[0] ?? ''];
      if (late) return answer(refusal(...late));
      delivered.push({ to, raw: Buffer.concat(parts).toString('utf8') });
      answer(null, 'taken');
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    delivered,
    asked,
    hold: () => {
      const gate = Promise.withResolvers<void>();
      held = gate.promise;
      return gate.resolve;
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

/** A part of a mail that came, read again: its header lines unfolded, its text decoded from base64. */
export function readMail(raw: string): { headers: string; text: string; html: string } {
  const [head = ''] = raw.split('\r\n\r\n', 1);
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? '';
  const parts = raw.split(`--${boundary}`).slice(1, -1);
  const textOf = (type: string) => {
    const part = parts.find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
    return Buffer.from(part.split('\r\n\r\n').slice(1).join(''), 'base64').toString('utf8');
  };
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  return { headers, text: textOf('text/plain'), html: textOf('text/html') };
}
