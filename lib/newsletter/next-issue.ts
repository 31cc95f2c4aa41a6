import type { Queries } from '#db/client';
import { lastDigestUntil } from '#db/digests';
import { readPaper } from '#db/published';
import { readSettings } from '#db/settings';
import { type DigestSpan, nextDigest, sinceLast } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import type { Issue } from './digest-mail.ts';
import { readDigest } from './read-digest.ts';

/** Reads an issue of a span in a language, as it would be sent this moment. */
export async function readIssue(q: Queries, language: Language, span: DigestSpan): Promise<Issue> {
  const { newsletter } = await readSettings(q);
  return { span, newsletter, paper: await readPaper(q), content: await readDigest(q, language, span) };
}

/** Reads the issue that comes next in a language, with what is in it by now. */
export async function readNextIssue(q: Queries, language: Language, now: number): Promise<Issue> {
  const { newsletter } = await readSettings(q);
  const span = sinceLast(nextDigest(newsletter, now), await lastDigestUntil(q));
  return readIssue(q, language, span);
}
