import { headers } from 'next/headers';
import type { z } from 'zod';
import { isSameOrigin } from '#lib/auth/same-origin';
import { currentActor } from '#lib/auth/session';
import type { Actor } from '#lib/newsroom/people';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import { formInput } from './form-input.ts';
import { ownUp } from './own-up.ts';

/**
 * Makes a server action of the staff, the only way to make one: from our own pages, by somebody signed in, with input
 * that the schema passes (unknown keys do not). Refusals: `foreign_origin`, `signed_out`, `bad_input` with the fields,
 * `disk_full`, `database_busy`.
 */
export function staffAction<Shape extends z.ZodRawShape, Result extends object>(
  schema: z.ZodObject<Shape>,
  work: (actor: Actor, input: z.output<z.ZodObject<Shape>>) => Promise<Answer<Result>>,
): (input: FormData | object) => Promise<Answer<Result>> {
  const strict = schema.strict();
  return async (input) => {
    const sent = await headers();
    if (!isSameOrigin(sent.get('origin'), sent.get('host'))) return refuse('foreign_origin');
    const actor = await currentActor();
    if (!actor) return refuse('signed_out');
    const read = strict.safeParse(input instanceof FormData ? formInput(input) : input);
    if (!read.success) return refuse('bad_input', undefined, fieldsOf(read.error));
    return ownUp(() => work(actor, read.data as z.output<z.ZodObject<Shape>>));
  };
}

function fieldsOf(error: z.ZodError): string[] {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))];
}
