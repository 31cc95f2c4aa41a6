import { theDatabase } from '#db/client';
import { suggestHeadlines } from '#db/published';
import type { Language } from '#lib/newsroom/people';
import { readHeadlineStart } from '#lib/text/search-terms';

/** Answers what is being typed into the search field with headlines that have it, the newest first. */
export async function suggest(request: Request, language: Language): Promise<Response> {
  const typed = new URL(request.url).searchParams.get('q') ?? '';
  const found = await suggestHeadlines(theDatabase(), readHeadlineStart(typed), { language });
  return Response.json(found, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
