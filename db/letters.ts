import { and, desc, eq, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { LetterKind, LetterOutcome, LetterReach } from '#lib/newsroom/letters';
import type { Queries, Transaction } from './client.ts';
import { letters } from './schema/letters.ts';
import { people } from './schema/people.ts';
import { stories } from './schema/stories.ts';

/** Keeps what a reader wrote; answers the letter's id. */
export async function recordLetter(
  tx: Transaction,
  letter: Omit<typeof letters.$inferInsert, 'id' | 'settledAt' | 'settledBy' | 'outcome'>,
): Promise<number> {
  const [row] = await tx.insert(letters).values(letter).returning({ id: letters.id });
  if (!row) throw new Error('A letter got no id.');
  return row.id;
}

/** Finds a letter of the same words about the same story that came after a moment: it was sent twice. */
export async function findSameLetter(
  q: Queries,
  letter: { kind: LetterKind; storyId: number | null; text: string; rightText: string; after: number },
): Promise<number | null> {
  const { kind, storyId, text, rightText, after } = letter;
  const [row] = await q
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        isNull(letters.settledAt),
        eq(letters.kind, kind),
        storyId === null ? isNull(letters.storyId) : eq(letters.storyId, storyId),
        eq(letters.text, text),
        eq(letters.rightText, rightText),
        sql`${letters.createdAt} > ${after}`,
      ),
    )
    .limit(1);
  return row?.id ?? null;
}

function lettersFrom(q: Queries) {
  return q
    .select({
      id: letters.id,
      kind: letters.kind,
      storyId: letters.storyId,
      sectionId: stories.sectionId,
      headline: stories.headline,
      language: letters.language,
      text: letters.text,
      rightText: letters.rightText,
      name: letters.name,
      contact: letters.contact,
      createdAt: letters.createdAt,
      settledAt: letters.settledAt,
      settledBy: people.name,
      outcome: letters.outcome,
    })
    .from(letters)
    .leftJoin(stories, eq(stories.id, letters.storyId))
    .leftJoin(people, eq(people.id, letters.settledBy))
    .$dynamic();
}

/** A letter with the headline of the story it is about and the name of who settled it. */
export type Letter = Awaited<ReturnType<ReturnType<typeof lettersFrom>['execute']>>[number];

/** Gets a letter by its id, or null. */
export async function getLetter(q: Queries, letterId: number): Promise<Letter | null> {
  const [row] = await lettersFrom(q).where(eq(letters.id, letterId)).limit(1);
  return row ?? null;
}

export type LetterWish = {
  readonly list: 'open' | 'settled';
  readonly kind?: LetterKind | null;
  /** The letter to go on from. */
  readonly before?: number;
  readonly limit?: number;
};

/** Lists the letters that somebody handles, the newest first. */
export async function listLetters(q: Queries, reach: LetterReach, wish: LetterWish): Promise<Letter[]> {
  const { list, kind, before, limit = 30 } = wish;
  return lettersFrom(q)
    .where(
      and(
        list === 'open' ? isNull(letters.settledAt) : isNotNull(letters.settledAt),
        within(reach),
        kind ? eq(letters.kind, kind) : undefined,
        before ? lt(letters.id, before) : undefined,
      ),
    )
    .orderBy(desc(letters.id))
    .limit(limit);
}

/** How many letters wait for somebody. */
export async function countOpenLetters(q: Queries, reach: LetterReach): Promise<number> {
  const [row] = await q
    .select({ count: sql<number>`count(*)` })
    .from(letters)
    .leftJoin(stories, eq(stories.id, letters.storyId))
    .where(and(isNull(letters.settledAt), within(reach)));
  return row?.count ?? 0;
}

/** Lists the errors that readers found in a story and nobody settled yet, the oldest first, at most so many. */
export async function listOpenErrors(q: Queries, storyId: number, limit = 50): Promise<Letter[]> {
  return lettersFrom(q)
    .where(and(eq(letters.storyId, storyId), isNull(letters.settledAt)))
    .orderBy(letters.id)
    .limit(limit);
}

function within({ sections, letters: hasLetters }: LetterReach): SQL | undefined {
  const errors =
    sections === 'every'
      ? eq(letters.kind, 'error')
      : and(
          eq(letters.kind, 'error'),
          or(isNull(stories.sectionId), inArray(stories.sectionId, [...sections])),
        );
  return hasLetters ? or(errors, eq(letters.kind, 'letter')) : errors;
}

/** Writes how a letter was settled and by whom, or (null) that it is open again. */
export async function settleLetterRow(
  tx: Transaction,
  letterId: number,
  settled: { outcome: LetterOutcome; personId: string; now: number } | null,
): Promise<void> {
  await tx
    .update(letters)
    .set({
      outcome: settled?.outcome ?? null,
      settledBy: settled?.personId ?? null,
      settledAt: settled?.now ?? null,
    })
    .where(eq(letters.id, letterId));
}

/** Erases who wrote the letters that were settled before a moment, or came before another; what they wrote stays. */
export async function forgetLetterWriters(
  tx: Transaction,
  before: { readonly settled: number; readonly came: number },
): Promise<void> {
  await tx
    .update(letters)
    .set({ name: '', contact: '' })
    .where(
      and(
        or(lte(letters.settledAt, before.settled), lte(letters.createdAt, before.came)),
        sql`(${letters.name} <> '' or ${letters.contact} <> '')`,
      ),
    );
}
