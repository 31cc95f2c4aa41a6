import type { IncomingMessage, ServerResponse } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';
import { type Database, isBusy, isDiskFull } from '#db/client';
import { askForNewsletter } from '#lib/desk/ask-for-newsletter';
import { log } from '#lib/log';
import { readLink } from '#lib/newsletter/places';
import { LANGUAGES } from '#lib/newsroom/people';
import { type Answer, type Refusal, refuse } from '#lib/newsroom/refusal';
import { askedPath, newsletterPageAddress, newsletterPath } from '#lib/press/newsletter-page';
import type { PrintingRoom } from '#lib/press/print';
import { networkOf } from './client-address.ts';
import { answerLink, chosenSections } from './newsletter-links.ts';
import { isOnePress } from './one-press.ts';
import { isWithin, leadTo, sayInBoth, showPage } from './own-pages.ts';
import { readForm } from './read-form.ts';

/** Where the form of those who want the newsletter is sent. */
export const ASK_ADDRESS = '/dat-ban-tin';

/** So many may ask from one network, and so many times it may try, in ten minutes. */
const ASKING = { points: 10, duration: 600 } as const;
const TRYING = { points: 60, duration: 600 } as const;

const askForm = z.strictObject({
  /** The language of the page. */
  language: z.enum(LANGUAGES),
  email: z.string(),
  edition: z.enum(LANGUAGES),
  sections: chosenSections,
  consent: z.literal('yes').or(z.literal('')).default(''),
  /** Nobody sees this field; only programs that fill in every form do. */
  website: z.string().default(''),
});
type AskForm = z.output<typeof askForm>;

/** Takes what readers send about the newsletter: the form of those who want it, and the links in its mails. */
export type NewsletterCounter = {
  readonly takes: (req: IncomingMessage) => boolean;
  readonly answer: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
};

/**
 * Opens the counter of the newsletter. Every page of it is rendered for this reader alone and kept nowhere; what is
 * answered says of no address whether it is on the list.
 */
export function openNewsletterCounter(db: Database, room: PrintingRoom): NewsletterCounter {
  const asking = new RateLimiterMemory(ASKING);
  const trying = new RateLimiterMemory(TRYING);

  const take = async (form: AskForm, network: string): Promise<Answer> => {
    if (form.website !== '') return { ok: true };
    if (!(await isWithin(asking, network))) return refuse('too_many_newsletters');
    const answer = await keepAsked(db, form);
    // Only what was taken counts: who corrects a mistake is not one who asks too much.
    if (!answer.ok) await asking.reward(network);
    return answer;
  };

  const answerAsked = async (req: IncomingMessage, res: ServerResponse, network: string) => {
    if (req.method !== 'POST') return leadTo(res, newsletterPath('vi'));
    const sent = await readForm(req);
    if (sent === 'gone') return;
    const read = askForm.safeParse(sent);
    if (!read.success) return sayInBoth(res, sent === 'too_large' ? 413 : 400, 'newsletter.badForm');
    const { language, ...typed } = read.data;
    const answer = await take(read.data, network);
    if (answer.ok) return leadTo(res, askedPath(language));
    const page = newsletterPageAddress(language, typed, answer.refusal);
    return showPage(room, res, page, statusOf(answer.refusal));
  };

  return {
    takes: ({ url = '' }) => url.split('?', 1)[0] === ASK_ADDRESS || readLink(url) !== null,
    answer: async (req, res) => {
      res.setHeader('Cache-Control', 'no-store');
      const link = readLink(req.url ?? '');
      const network = networkOf(String(req.headers['x-forwarded-for']));
      // One house presses for the readers of many: it is never too often, and costs no page.
      if (!isOnePress(req) && !(await isWithin(trying, network)))
        return sayInBoth(res, 429, 'newsletter.tooOften');
      return link ? answerLink(db, room, link, { req, res }) : answerAsked(req, res, network);
    },
  };
}

async function keepAsked(db: Database, { email, edition, sections, consent }: AskForm): Promise<Answer> {
  try {
    return await askForNewsletter(db, { email, language: edition, sections, isAgreed: consent === 'yes' });
  } catch (error) {
    if (!isDiskFull(error) && !isBusy(error)) throw error;
    log.error({ err: error }, 'a request for the newsletter could not be kept');
    return refuse('newsletter_not_kept');
  }
}

function statusOf({ code }: Refusal): number {
  if (code === 'too_many_newsletters') return 429;
  return code === 'newsletter_not_kept' ? 503 : 422;
}
