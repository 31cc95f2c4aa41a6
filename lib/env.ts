import { join, resolve } from 'node:path';
import { z } from 'zod';

const empty = (value: unknown) => (value === '' ? undefined : value);
const flag = z.preprocess(
  empty,
  z
    .enum(['1', '0', 'true', 'false'])
    .optional()
    .transform((word) => word && (word === '1' || word === 'true')),
);
const word = z.preprocess(empty, z.string().trim().optional());

/** An address alone, or behind a name: `Bến Sông <ban-tin@bensong.example>`. */
const MAILBOX = /^(?:([^<>@\r\n]*?)\s*<)?([^\s<>@]+@[^\s<>@]+)>?$/u;

const variables = z.object({
  PORT: z.preprocess(empty, z.coerce.number().int().min(0).max(65535).default(3000)),
  HOST: word,
  ORIGIN: z.preprocess(empty, z.url({ protocol: /^https?$/, error: 'must be a whole address' }).optional()),
  TRUST_PROXY: flag,
  DATA_DIR: z.preprocess(empty, z.string().default('data')),
  DATABASE_URL: word,
  SYNC_URL: word,
  DATABASE_AUTH_TOKEN: word,
  SECRET: word,
  DEMO: flag,
  WEBSUB_HUB: z.preprocess(
    empty,
    z.url({ protocol: /^https?$/, error: 'must be a whole address' }).optional(),
  ),
  SMTP_URL: z.preprocess(
    empty,
    z
      .url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example:465' })
      .optional(),
  ),
  MAIL_FROM: z.preprocess(
    empty,
    z
      .string()
      .regex(MAILBOX, 'must be an address, or a name and an address: Bến Sông <ban-tin@bensong.example>')
      .optional(),
  ),
  LOG_LEVEL: z.preprocess(empty, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')),
});

/** Every setting of one running Morat; what nobody set has its default. */
export type Env = {
  readonly port: number;
  /** The interface to listen on; a demo keeps to this machine, because its sign-ins are known to everybody. */
  readonly host: string;
  /** The paper's address as readers type it, without a path; null: whatever this machine is called. */
  readonly origin: string | null;
  /** Whether readers come by TLS: cookies are then `Secure` and HSTS is sent. */
  readonly tls: boolean;
  /** Whether a proxy of our own stands in front, so that its `X-Forwarded-*` are believed. */
  readonly trustProxy: boolean;
  readonly dataDir: string;
  readonly mediaDir: string;
  readonly databaseUrl: string;
  readonly syncUrl: string | null;
  readonly databaseAuthToken: string | null;
  /** What signs the sessions; null: one is made at the first start and kept beside the database. */
  readonly secret: string | null;
  /** The WebSub hub that is told of new publications; null: none is. */
  readonly webSubHub: string | null;
  /** Where mails are handed over (with the password in it); null: they are written into `mailDir` and sent to nobody. */
  readonly smtpUrl: string | null;
  readonly mailFrom: { readonly name: string; readonly address: string };
  readonly mailDir: string;
  /** Whether an empty paper is filled with the demo people and stories. */
  readonly demo: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

/** Reads the settings from environment variables; the problems are whole lines for a person to read. */
export function readEnv(source: Record<string, string | undefined>): { env: Env } | { problems: string[] } {
  const read = variables.safeParse(source);
  if (!read.success) {
    return { problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const set = read.data;
  const origin = set.ORIGIN ? new URL(set.ORIGIN).origin : null;
  const isPublic = origin !== null && !isThisMachine(new URL(origin).hostname);
  const demo = set.DEMO ?? !isPublic;
  const problems = isPublic ? unsafeInPublic(origin, demo, set.SECRET) : [];
  if (set.SECRET && set.SECRET.length < 32) problems.push('SECRET: needs at least 32 characters');
  if (set.SMTP_URL && !set.MAIL_FROM)
    problems.push('MAIL_FROM: a paper that sends mail (SMTP_URL) must say from whom');
  if (problems.length > 0) return { problems };
  const dataDir = resolve(set.DATA_DIR);
  return {
    env: {
      port: set.PORT,
      host: set.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
      origin,
      tls: origin?.startsWith('https:') ?? false,
      trustProxy: set.TRUST_PROXY ?? false,
      dataDir,
      mediaDir: join(dataDir, 'media'),
      databaseUrl: set.DATABASE_URL ?? `file:${join(dataDir, 'morat.db')}`,
      syncUrl: set.SYNC_URL ?? null,
      databaseAuthToken: set.DATABASE_AUTH_TOKEN ?? null,
      secret: set.SECRET ?? null,
      webSubHub: set.WEBSUB_HUB ?? null,
      smtpUrl: set.SMTP_URL ?? null,
      mailFrom: mailboxOf(set.MAIL_FROM ?? `newsletter@${origin ? new URL(origin).hostname : 'localhost'}`),
      mailDir: join(dataDir, 'mail'),
      demo,
      logLevel: set.LOG_LEVEL,
    },
  };
}

function mailboxOf(text: string): Env['mailFrom'] {
  const [, name = '', address = text] = MAILBOX.exec(text) ?? [];
  return { name: name.normalize('NFC'), address };
}

function unsafeInPublic(origin: string, demo: boolean, secret: string | undefined): string[] {
  const problems: string[] = [];
  if (!origin.startsWith('https:'))
    problems.push(`ORIGIN: ${origin} must begin with https: (sign-ins travel)`);
  if (demo) problems.push('DEMO: the demo sign-ins are known to everybody; a public paper cannot have them');
  if (!secret)
    problems.push('SECRET: a public paper needs one, 32 characters or more (openssl rand -hex 32)');
  return problems;
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || /^(127\.|\[::1\])/.test(hostname);
}

/** The settings of this process, read once; an unsafe or unreadable one stops it with a clear line. */
export const env: Env = settingsOrStop();

function settingsOrStop(): Env {
  const read = readEnv(process.env);
  if ('env' in read) return read.env;
  for (const problem of read.problems) console.error(`Morat cannot start. ${problem}`);
  process.exit(1);
}
