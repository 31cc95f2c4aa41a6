import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { type Database, isBusy, isDiskFull } from '#db/client';
import { receiveLetter } from '#lib/desk/receive-letter';
import { log } from '#lib/log';
import { LETTER_KINDS, LONGEST_LETTER } from '#lib/newsroom/letters';
import { LANGUAGES } from '#lib/newsroom/people';
import { type Answer, type Refusal, refuse } from '#lib/newsroom/refusal';
import { letterPageAddress, letterPath } from '#lib/press/letter-page';
import type { PrintingRoom } from '#lib/press/print';
import { networkOf } from './client-address.ts';
import { isWithin, leadTo, sayInBoth, showPage } from './own-pages.ts';
import { readForm } from './read-form.ts';

/** Where the forms of the readers' letters are sent. */
export const LETTERS_ADDRESS = '/gui-toa-soan';

/** So many letters one network may send, and so many times it may try, in ten minutes. */
const SENDING = { points: 10, duration: 600 } as const;
const TRYING = { points: 60, duration: 600 } as const;

const words = z.string().default('');
const letterForm = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  language: z.enum(LANGUAGES),
  story: z
    .string()
    .regex(/^[1-9]\d{0,11}$/)
    .or(z.literal(''))
    .default(''),
  text: z.string(),
  rightText: words,
  name: words,
  email: words,
  consent: z.literal('yes').or(z.literal('')).default(''),
  /** Nobody sees this field; only programs that fill in every form do. */
  website: words,
});
type LetterForm = z.output<typeof letterForm>;

/** Takes the letters that readers send by forms, which work without scripts. */
export type LetterBox = {
  readonly takes: (req: IncomingMessage) => boolean;
  readonly answer: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
};

/**
 * Opens the letter box. A letter that is taken leads to the page that says thanks; one that is not comes back as the
 * same page, everything typed in it and the reason at its field, rendered for this reader alone and kept nowhere.
 */
export function openLetterBox(db: Database, room: PrintingRoom): LetterBox {
  const sending = new RateLimiterMemory(SENDING);
  const trying = new RateLimiterMemory(TRYING);

  const take = async (form: LetterForm, network: string): Promise<Answer> => {
    if (form.website !== '') return { ok: true };
    if (!(await isWithin(sending, network))) return refuse('too_many_letters');
    const answer = await keepLetter(db, form);
    // Only letters that were taken count: who corrects a mistake is not one who sends too much.
    if (!answer.ok) await sending.reward(network);
    return answer;
  };

  return {
    takes: ({ url = '' }) => url.split('?', 1)[0] === LETTERS_ADDRESS,
    answer: async (req, res) => {
      res.setHeader('Cache-Control', 'no-store');
      if (req.method !== 'POST') return leadTo(res, letterPath('letter', 'vi'));
      const network = networkOf(String(req.headers['x-forwarded-for']));
      if (!(await isWithin(trying, network))) return sayInBoth(res, 429, 'letters.tooOften');
      const sent = await readForm(req);
      if (sent === 'gone') return;
      if (sent === 'too_large') return sayInBoth(res, 413, 'letters.tooLarge', { most: LONGEST_LETTER });
      const read = letterForm.safeParse(sent);
      if (!read.success) return sayInBoth(res, 400, 'letters.badForm');
      const answer = await take(read.data, network);
      if (answer.ok) return leadTo(res, read.data.language === 'en' ? '/en/da-gui' : '/da-gui');
      return showAgain(room, res, read.data, answer.refusal);
    },
  };
}

async function keepLetter(
  db: Database,
  { story, consent, website: _, ...form }: LetterForm,
): Promise<Answer> {
  const letter = { ...form, storyId: story === '' ? null : Number(story), isAgreed: consent === 'yes' };
  try {
    return await receiveLetter(db, letter);
  } catch (error) {
    if (!isDiskFull(error) && !isBusy(error)) throw error;
    log.error({ err: error }, 'a letter could not be kept');
    return refuse('letter_not_kept');
  }
}

const STATUS: Readonly<Record<string, number>> = { too_many_letters: 429, letter_not_kept: 503 };

function showAgain(
  room: PrintingRoom,
  res: ServerResponse,
  { website: _, ...form }: LetterForm,
  refusal: Refusal,
): Promise<void> {
  return showPage(room, res, letterPageAddress(form, form, refusal), STATUS[refusal.code] ?? 422);
}
