import { hash, verify } from '@node-rs/argon2';
import { type Answer, grant, refuse } from '#lib/newsroom/refusal';
import { COMMON_PASSWORDS } from './common-passwords.ts';

// argon2id is the library's default; memory, passes and lanes after the OWASP password storage cheat sheet.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const LEAST = 8;
const MOST = 128;

/** Hashes a password for keeping. Nothing is trimmed: a space is a character like any other; letters are composed. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let decoy: Promise<string> | undefined;

/** Whether a password is the one that was hashed. Without a hash (no such account) it takes as long, and is not. */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this one');
  const tried = password.normalize('NFC');
  const fits = [...tried].length <= MOST;
  const right = await verify(kept ?? (await decoy), fits ? tried : '');
  return right && fits && kept != null;
}

/** Whether a password may be chosen: `password_short`, `password_long`, `password_common` (also name and address). */
export function checkPassword(password: string, known: readonly string[] = []): Answer {
  const length = [...password.normalize('NFC')].length;
  if (length < LEAST) return refuse('password_short', { least: LEAST }, ['password']);
  if (length > MOST) return refuse('password_long', { most: MOST }, ['password']);
  const plain = plainOf(password);
  const guessable = [...COMMON_PASSWORDS, ...known.flatMap((words) => [words, words.split('@')[0] ?? ''])];
  const common =
    guessable.some((word) => word !== '' && plainOf(word) === plain) || /^(.)\1*$/u.test(password);
  return common ? refuse('password_common', undefined, ['password']) : grant();
}

/** Guessers try the letters without case, marks and spaces, with a digit or two behind. */
function plainOf(password: string): string {
  return password
    .normalize('NFD')
    .replace(/[\p{M}\s._-]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/(?<=\p{L}.*)[\d!@#$]{0,4}$/u, '');
}
