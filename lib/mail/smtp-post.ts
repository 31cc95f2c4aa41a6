import { createTransport, type NodemailerError } from 'nodemailer';
import type { MailRefusal } from '#lib/newsroom/newsletter-mails';
import type { Post } from './mail.ts';
import { type Envelope, mimeOf } from './mime-of.ts';

const SECOND = 1_000;
const MAILS_A_SECOND = 10;

/** The post that hands mails to an SMTP server, on few connections and not faster than a small house is trusted with. */
export function smtpPost(url: string, from: Envelope): Post {
  const transport = createTransport({
    ...placeOf(url),
    pool: true,
    maxConnections: 2,
    maxMessages: 200,
    rateDelta: SECOND,
    rateLimit: MAILS_A_SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 30 * SECOND,
    // What a mail is made of is in it: nothing is fetched from files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    isReal: true,
    send: async (mail) => {
      try {
        await transport.sendMail(mimeOf(mail, from));
        return null;
      } catch (error) {
        return refusalOf(error as NodemailerError);
      }
    },
    close: () => transport.close(),
  };
}

function placeOf(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const isWrapped = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  const isHere = /^(localhost$|127\.|::1$)/.test(host);
  return {
    host,
    port: Number(port) || (isWrapped ? 465 : 587),
    secure: isWrapped,
    // A password never travels in the clear, except on this machine, where certificates are nobody's.
    requireTLS: !isWrapped && !isHere && username !== '',
    ignoreTLS: !isWrapped && isHere,
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
  };
}

const LONGEST_WORDS = 200;

/** What was said, without the address it was said of: it is kept longer than the address may be. */
function refusalOf(error: NodemailerError): MailRefusal {
  const words = (error.response ?? error.message).replace(/[^\s<>]+@[^\s<>]+/g, '…').slice(0, LONGEST_WORDS);
  return { code: error.responseCode ?? null, command: error.command ?? '', words };
}
