import type { Queries } from '#db/client';
import { type ArticleCard, type ListedNote, listLatest, listNewestNotes, readFront } from '#db/published';
import { arrangeFront, FRONT_PLACES } from '#lib/newsroom/arrange-front';
import { CHANGE_RULES } from '#lib/newsroom/changes';
import type { DigestSpan } from '#lib/newsroom/newsletter';
import type { Language } from '#lib/newsroom/people';
import type { ChangeKind } from '#lib/newsroom/story';

/** What is new in the paper, in the order that readers see it. */
export type DigestContent = {
  readonly stories: readonly ArticleCard[];
  readonly notes: readonly ListedNote[];
};

const NEWEST_LOOKED_AT = 100;
const NOTES_LOOKED_AT = 20;

/**
 * Reads what was first published in a span and is live now, by the readers' queries: those on the front in its order,
 * then the newest; and the corrections of the span, which go the way that the mistakes went (Decree 237/2026, art. 19).
 */
export async function readDigest(q: Queries, language: Language, span: DigestSpan): Promise<DigestContent> {
  const front = await readFront(q, { language, now: span.until, latest: FRONT_PLACES });
  const { lead, main, stack, rail } = arrangeFront(front.latest);
  const onFront = [...(lead ? [lead] : []), ...main, ...stack, ...rail];
  const inStrips = front.strips.flatMap(({ cards }) => cards);
  const newest = await listLatest(q, language, { limit: NEWEST_LOOKED_AT, before: `${span.until + 1}-0` });
  const byId = new Map([...onFront, ...inStrips, ...newest.cards].map((card) => [card.storyId, card]));
  const notes = await listNewestNotes(q, { language, limit: NOTES_LOOKED_AT });
  const isNew = ({ publishedAt }: { publishedAt: number }) =>
    publishedAt > span.since && publishedAt <= span.until;
  return { stories: [...byId.values()].filter(isNew), notes: notes.filter(isNew).filter(isListed) };
}

function isListed({ kind }: ListedNote): boolean {
  return CHANGE_RULES[kind as ChangeKind]?.isListed ?? false;
}

/** Says whether there is nothing to write of. */
export function isEmpty({ stories, notes }: DigestContent): boolean {
  return stories.length === 0 && notes.length === 0;
}
