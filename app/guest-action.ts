import { headers } from 'next/headers';
import type { z } from 'zod';
import { theDatabase } from '#db/client';
import { countUse } from '#lib/auth/attempts';
import { isSameOrigin } from '#lib/auth/same-origin';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { formInput } from './form-input.ts';
import { ownUp } from './own-up.ts';

const HOUR = 60 * 60_000;

/**
 * Makes a server action for somebody who has no session yet (an invitation, the first administrator): from our own
 * pages, thirty an hour from one network, with input that the schema passes. Refusals: `foreign_origin`,
 * `too_many_tries`, `bad_input`, `disk_full`, `database_busy`.
 */
export function guestAction<Shape extends z.ZodRawShape, Result extends object>(
  schema: z.ZodObject<Shape>,
  work: (input: z.output<z.ZodObject<Shape>>) => Promise<Answer<Result>>,
): (input: FormData | object) => Promise<Answer<Result>> {
  const strict = schema.strict();
  return async (input) => {
    const sent = await headers();
    if (!isSameOrigin(sent.get('origin'), sent.get('host'))) return refuse('foreign_origin');
    const address = sent.get('x-forwarded-for') ?? '';
    const counted = await countUse(theDatabase(), { what: 'guest', address, most: 30, windowMs: HOUR });
    if (!counted.ok) return counted;
    const read = strict.safeParse(input instanceof FormData ? formInput(input) : input);
    if (!read.success) return refuse('bad_input');
    return ownUp(() => work(read.data as z.output<z.ZodObject<Shape>>));
  };
}
