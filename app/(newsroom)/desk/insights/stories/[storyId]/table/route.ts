import { theDatabase } from '#db/client';
import { currentActor } from '#lib/auth/session';
import { translator } from '#lib/i18n/translate';
import type { Actor } from '#lib/newsroom/people';
import { type CsvRows, csvAnswer } from '../../../csv-answer.ts';
import { numberIn, readStoryReads } from '../read-story-figures.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ storyId: string }> };

/** The reads of one story as a file for spreadsheets, for those who see its figures. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response(null, { status: 401 });
  const storyId = numberIn((await params).storyId);
  const reads = await readStoryReads(theDatabase(), actor, storyId);
  return reads ? csvAnswer(`story-${storyId}`, rowsOf(actor, reads)) : new Response(null, { status: 404 });
}

async function* rowsOf(
  { language }: Actor,
  reads: NonNullable<Awaited<ReturnType<typeof readStoryReads>>>,
): CsvRows {
  const say = translator(language, 'desk');
  yield [say('insights.step.day'), say('insights.source'), say('insights.reads')];
  for (const { day, source, count } of reads) yield [day, say(`insights.from.${source}`), count];
}
