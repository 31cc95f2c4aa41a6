import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.ts';

/** From whom mails come: the name may be empty, then the paper's own is taken. */
export type Envelope = { readonly name: string; readonly address: string };

/**
 * A mail in MIME: plain text and HTML side by side, both base64, which is shorter for Vietnamese than quoted-printable
 * and safe on every way.
 */
export function mimeOf({ to, fromName, name, ...mail }: Mail, from: Envelope): SendMailOptions {
  const host = from.address.split('@').at(-1) ?? 'localhost';
  return {
    from: { name: from.name === '' ? fromName : from.name, address: from.address },
    // As an object, so that nothing in it can be read as a second address.
    to: { name: '', address: to },
    subject: mail.subject.normalize('NFC'),
    text: mail.text.normalize('NFC'),
    html: mail.html.normalize('NFC'),
    textEncoding: 'base64',
    messageId: `<${name}@${host}>`,
    headers: { ...mail.headers },
  };
}
