import type { MailRefusal } from '#lib/newsroom/newsletter-mails';

/** A mail to one address. */
export type Mail = {
  readonly to: string;
  readonly fromName: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** What it is known by for ever, without the host: a mail that is sent twice in spite of everything is one to its reader. */
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Where mails are handed over. */
export type Post = {
  /** Whether mails leave the house; otherwise they are written into a folder, to be looked at. */
  readonly isReal: boolean;
  /** Hands a mail over: null when it was taken, else what the mail server said. Never throws for a mail's sake. */
  readonly send: (mail: Mail) => Promise<MailRefusal | null>;
  readonly close: () => void;
};
