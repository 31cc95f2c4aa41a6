import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/client';
import { DEMO_PAPER } from '#db/demo/demo-paper';
import { listPeople } from '#db/people';
import { listAuthors, listPaperTopics, listSections } from '#db/published';
import { stories } from '#db/schema/stories';
import { revisions } from '#db/schema/text';
import { putOnShelf } from '#db/shelf';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { seedDemoPaper } from '#lib/desk/seed-demo-paper';
import { aTeller } from './common-words.ts';
import { paperOf } from './thousand-stories.ts';

const MINUTES_BETWEEN = 30;
const PARAGRAPHS = 6;
const SYLLABLES_A_PARAGRAPH = 60;
const AT_ONCE = 500;

type Room = {
  readonly sections: readonly { id: string }[];
  readonly topics: readonly { id: string }[];
  readonly authors: readonly { id: string; name: string }[];
  readonly personId: string;
};

/**
 * Fills an empty paper with so many live stories of 360 syllables each. Ten are published by the desk's own verbs, with
 * the demo's people and pictures; the others are written straight onto the readers' shelf, which takes a millisecond or
 * two instead of a hundred.
 */
export async function fillShelf(db: Database, count: number, mediaDir: string): Promise<void> {
  const seeded = await seedDemoPaper(db, paperOf(10), { mediaDir, picturesDir: 'db/demo/pictures' });
  if (!seeded.ok) throw new Error(seeded.refusal.code);
  const [person] = await listPeople(db);
  const room: Room = {
    sections: await listSections(db),
    topics: await listPaperTopics(db),
    authors: await listAuthors(db),
    personId: person?.id ?? '',
  };
  const tell = aTeller(7);
  const now = Date.now();
  for (let made = 0; made < count; made += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - made) }, (_, at) => made + at);
    await db.transaction(async (tx) => {
      for (const number of numbers) {
        const publishedAt = now - (count - number) * MINUTES_BETWEEN * 60_000;
        await shelve(tx, room, { number, publishedAt, tell });
      }
    });
  }
}

async function shelve(
  tx: Transaction,
  room: Room,
  { number, publishedAt, tell }: { number: number; publishedAt: number; tell: (count: number) => string },
): Promise<void> {
  const headline = capital(tell(9));
  const section = turn(room.sections, number);
  const author = turn(room.authors, number);
  const story = await tx
    .insert(stories)
    .values({
      headline,
      sectionId: section.id,
      slug: `bai-so-${number}`,
      stage: 'done',
      visibility: 'live',
      createdBy: room.personId,
      firstPublishedAt: publishedAt,
      createdAt: publishedAt,
      touchedAt: publishedAt,
      stageSince: publishedAt,
    })
    .returning({ id: stories.id })
    .get();
  const lead = turn(DEMO_PAPER.pictures, number);
  const revision = await tx
    .insert(revisions)
    .values({
      storyId: story.id,
      number: 1,
      cause: 'publish',
      createdAt: publishedAt,
      schemaVersion: SCHEMA_VERSION,
      contentHash: `${story.id}`,
      language: 'vi',
      sectionId: section.id,
      slug: `bai-so-${number}`,
      headline,
      standfirst: capital(tell(24)),
      bylineText: '',
      dateline: '',
      authors: [{ id: author.id, name: author.name }],
      topicIds: [turn(room.topics, number).id, turn(room.topics, number + 3).id],
      lead: { mediaId: `demo-${lead.key}`, alt: 'Con nước', caption: '', credit: 'Bến Sông' },
      words: PARAGRAPHS * SYLLABLES_A_PARAGRAPH,
      body: { type: 'doc', content: Array.from({ length: PARAGRAPHS }, () => paragraph(tell)) },
    })
    .returning({ id: revisions.id })
    .get();
  await tx.update(stories).set({ liveRevisionId: revision.id }).where(eq(stories.id, story.id));
  await putOnShelf(tx, story.id, publishedAt);
}

function paragraph(tell: (count: number) => string) {
  const text = `${capital(tell(SYLLABLES_A_PARAGRAPH))}.`;
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function turn<T>(things: readonly T[], index: number): T {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error('There is nothing to choose from.');
  return thing;
}
