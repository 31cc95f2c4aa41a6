import type { LetterLine } from '#components/desk/letters/letter-line.ts';
import type { LettersWish } from '#components/desk/letters/letters-wish.ts';
import type { StoryReports } from '#components/desk/story/story-page.ts';
import type { Queries } from '#db/client';
import { type Letter, listLetters, listOpenErrors } from '#db/letters';
import { isOwner } from '#lib/newsroom/access';
import { lettersInReach, mayHandleLetter } from '#lib/newsroom/letters';
import type { Actor } from '#lib/newsroom/people';
import type { StoryState } from '#lib/newsroom/story';

const A_PAGE = 30;

/** A page of the letters that a person handles, and the letter to go on from. */
export async function readLetters(
  q: Queries,
  actor: Actor,
  { list, kind, before }: LettersWish,
): Promise<{ lines: LetterLine[]; next: number | null }> {
  const found = await listLetters(q, lettersInReach(actor), { list, kind, before, limit: A_PAGE });
  return {
    lines: found.map(lineOf),
    next: found.length === A_PAGE ? (found.at(-1)?.id ?? null) : null,
  };
}

/**
 * The errors that readers found in a story, for those who handle them and for its owners, who may mend them; owners are
 * not told who found them.
 */
export async function readReports(q: Queries, actor: Actor, story: StoryState): Promise<StoryReports> {
  const maySettle = mayHandleLetter(actor, { kind: 'error', sectionId: story.sectionId });
  if (!maySettle && !isOwner(actor, story)) return { reports: [], maySettle };
  const reports = (await listOpenErrors(q, story.id)).map(lineOf);
  if (maySettle) return { reports, maySettle };
  return { reports: reports.map((report) => ({ ...report, name: '', contact: '' })), maySettle };
}

function lineOf({ settledAt, settledBy, outcome, createdAt, headline, ...letter }: Letter): LetterLine {
  const { id, kind, storyId, language, text, rightText, name, contact } = letter;
  return {
    ...{ id, kind, storyId, language, text, rightText, name, contact },
    headline: headline ?? '',
    at: createdAt,
    settled: settledAt !== null && outcome ? { at: settledAt, name: settledBy ?? '', outcome } : null,
  };
}
