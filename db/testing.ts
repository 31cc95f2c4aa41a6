import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import type { ArticleNode } from '#lib/article/document';
import type { Actor, Language, Role } from '#lib/newsroom/people';
import { personSortKey, vietnameseSortKey } from '#lib/text/sort-key';
import { type Database, type DatabasePlace, openDatabase } from './client.ts';
import { type NewPicture, recordPicture } from './media.ts';
import { migrate } from './migrate.ts';
import { readActor } from './people.ts';
import { authors, sections, topics } from './schema/paper.ts';
import { heldRoles, people } from './schema/people.ts';
import { stories } from './schema/stories.ts';
import { revisions } from './schema/text.ts';
import { putOnShelf } from './shelf.ts';

const folder = mkdtempSync(join(tmpdir(), 'morat-test-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let template: Promise<string> | undefined;
let copies = 0;

/** A database of its own for one test: a real SQLite file with all migrations, empty of people and stories. */
export async function openTestDb(): Promise<Database> {
  return (await openSharedTestDb()).db;
}

/** The same, with its place: for tests in which other processes open it too. */
export async function openSharedTestDb(): Promise<{ db: Database; place: DatabasePlace }> {
  template ??= migratedFile();
  const path = join(folder, `${++copies}.db`);
  copyFileSync(await template, path);
  const place = { url: `file:${path}` };
  return { db: openDatabase(place), place };
}

/** Lets a database grow no larger than it is, as on a full disk, or again as it likes. */
export async function fillDisk(db: Database, isFull: boolean): Promise<void> {
  const pages = isFull ? 1 : 1_000_000;
  await db.transaction((tx) => tx.run(sql.raw(`pragma max_page_count = ${pages}`)));
}

async function migratedFile(): Promise<string> {
  const path = join(folder, 'template.db');
  const db = openDatabase({ url: `file:${path}` });
  await migrate(db);
  await db.close();
  return path;
}

let made = 0;
const next = (word: string) => `${word}-${++made}`;

export type PersonWish = {
  role: Role;
  /** Ids of the sections the role is limited to; none: the whole paper. */
  sections?: readonly string[];
  name?: string;
  email?: string;
  language?: Language;
};

/** Builds a person with one role and answers as the actor of their requests. */
export async function aPerson(db: Database, wish: PersonWish): Promise<Actor> {
  const id = next('person');
  const name = wish.name ?? `Người ${made}`;
  await db.transaction(async (tx) => {
    await tx.insert(people).values({
      id,
      name,
      sortKey: personSortKey(name),
      email: wish.email ?? `${id}@example.com`,
      language: wish.language ?? 'vi',
      createdAt: made,
    });
    const held = wish.sections ?? [''];
    for (const sectionId of held) {
      await tx.insert(heldRoles).values({ personId: id, role: wish.role, sectionId, grantedAt: made });
    }
  });
  const actor = await readActor(db, id);
  if (!actor) throw new Error('The person was not kept.');
  return actor;
}

type Wish = Omit<PersonWish, 'role'>;

/** Builds a contributor. */
export const aContributor = (db: Database, wish?: Wish) => aPerson(db, { ...wish, role: 'contributor' });
/** Builds a reporter. */
export const aReporter = (db: Database, wish?: Wish) => aPerson(db, { ...wish, role: 'reporter' });
/** Builds an editor, of the whole paper unless sections are named. */
export const anEditor = (db: Database, wish?: Wish) => aPerson(db, { ...wish, role: 'editor' });
/** Builds a managing editor. */
export const aManagingEditor = (db: Database, wish?: Wish) =>
  aPerson(db, { ...wish, role: 'managing_editor' });
/** Builds an editor-in-chief. */
export const anEditorInChief = (db: Database, wish?: Wish) =>
  aPerson(db, { ...wish, role: 'editor_in_chief' });
/** Builds an administrator. */
export const anAdmin = (db: Database, wish?: Wish) => aPerson(db, { ...wish, role: 'admin' });

/** Builds a section and returns its row. */
export async function aSection(db: Database, wish: Partial<typeof sections.$inferInsert> = {}) {
  const id = wish.id ?? next('section');
  const row = { id, slug: id, nameVi: `Mục ${made}`, nameEn: `Section ${made}`, position: made, ...wish };
  return db.transaction((tx) => tx.insert(sections).values(row).returning().get());
}

/** Builds an author (a byline, not an account) and returns the row. */
export async function anAuthor(db: Database, wish: Partial<typeof authors.$inferInsert> = {}) {
  const id = wish.id ?? next('author');
  const name = wish.name ?? `Tác giả ${made}`;
  const row = { id, slug: id, name, sortKey: personSortKey(name), createdAt: made, ...wish };
  return db.transaction((tx) => tx.insert(authors).values(row).returning().get());
}

/** Builds a topic and returns its row. */
export async function aTopic(db: Database, wish: Partial<typeof topics.$inferInsert> = {}) {
  const id = wish.id ?? next('topic');
  const name = wish.name ?? `Chủ đề ${made}`;
  const row = { id, slug: id, name, sortKey: vietnameseSortKey(name), createdAt: made, ...wish };
  return db.transaction((tx) => tx.insert(topics).values(row).returning().get());
}

/** Builds a picture's row in the library, without its files. */
export async function aPicture(db: Database, wish: Partial<NewPicture> = {}) {
  const id = wish.id ?? next('picture');
  const row = {
    id,
    contentHash: id,
    mime: 'image/jpeg',
    width: 1600,
    height: 900,
    byteSize: 200_000,
    originalName: `${id}.jpg`,
    createdAt: made,
    ...wish,
  };
  return db.transaction((tx) => recordPicture(tx, row));
}

export type ArticleWish = {
  headline?: string;
  standfirst?: string;
  language?: Language;
  sectionId?: string;
  authorIds?: readonly string[];
  topicIds?: readonly string[];
  leadId?: string;
  aiNote?: string;
  text?: string;
  /** In place of `text`: blocks as the schema writes them. */
  blocks?: readonly ArticleNode[];
  publishedAt?: number;
  translationOf?: number;
};

/** Builds a story that is live, straight in the tables (its verbs are not at hand here), and returns its number. */
export async function anArticle(db: Database, wish: ArticleWish = {}): Promise<number> {
  const { headline = `Bài ${next('bài')}`, language = 'vi', publishedAt = made, translationOf } = wish;
  const sectionId = wish.sectionId ?? (await aSection(db)).id;
  const { personId } = await aPerson(db, { role: 'reporter' });
  return db.transaction(async (tx) => {
    const story = await tx
      .insert(stories)
      .values({
        headline,
        language,
        sectionId,
        translationOf,
        slug: `bai-${made}`,
        stage: 'done',
        visibility: 'live',
        createdBy: personId,
        firstPublishedAt: publishedAt,
        createdAt: publishedAt,
        touchedAt: publishedAt,
        stageSince: publishedAt,
      })
      .returning()
      .get();
    const revision = await tx.insert(revisions).values(revisionOf(story, wish)).returning().get();
    await tx.update(stories).set({ liveRevisionId: revision.id }).where(eq(stories.id, story.id));
    await putOnShelf(tx, story.id, publishedAt);
    return story.id;
  });
}

function revisionOf(story: typeof stories.$inferSelect, wish: ArticleWish): typeof revisions.$inferInsert {
  const { standfirst = '', authorIds = [], topicIds = [], leadId, aiNote, text = 'Nước lên.' } = wish;
  const { blocks = [{ type: 'paragraph', content: [{ type: 'text', text }] }] } = wish;
  return {
    storyId: story.id,
    number: 1,
    cause: 'publish',
    createdAt: story.createdAt,
    schemaVersion: 1,
    contentHash: `${story.id}`,
    language: story.language,
    sectionId: story.sectionId,
    slug: story.slug,
    headline: story.headline,
    standfirst,
    bylineText: '',
    dateline: '',
    aiNote,
    authors: authorIds.map((id) => ({ id, name: id })),
    topicIds: [...topicIds],
    lead: leadId ? { mediaId: leadId, alt: 'Sông', caption: '', credit: 'Tranh' } : null,
    words: 2,
    body: { type: 'doc', content: blocks },
  };
}
