import { expect, it } from 'vitest';
import { findArticle } from '#db/published';
import { listFeed } from '#db/published-feeds';
import { getRevision } from '#db/revisions';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { addComment } from './add-comment.ts';
import { resolveComment } from './resolve-comment.ts';
import { aNewsroom, aStory, granted, moveOnScreen, stateOf } from './testing.ts';
import { placeOf } from './threads-testing.ts';

/** Where what the desk says may be kept. Every other table is read by readers' pages, or holds what they will read. */
const INSIDE = ['comments', 'events', 'working_copies', 'working_copy_updates', 'outbox', 'notifications'];

/** The mark or attribute by its name, or what was said. */
const TRACE = /discussed(--|\\?")|Chuyện kín/;

it('of threads on a story that goes to print nothing is kept where readers’ pages look', async () => {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage: 'in_review' });
  const text = 'Chuyện kín của tòa soạn.';
  for (const [words, field] of [
    ['Nước lên', 'headline'],
    ['đầu mùa', 'standfirst'],
    ['120 héc-ta', 'body'],
  ] as const)
    granted(
      await addComment(db, room.ha, { storyId, text, about: await placeOf(db, storyId, words, field) }),
    );
  const { commentId } = granted(await addComment(db, room.ha, { storyId, text, isBlocking: true }));
  granted(await resolveComment(db, room.ha, { commentId }));
  granted(await moveOnScreen(db, room.ha, storyId, 'approve'));
  granted(await moveOnScreen(db, room.thu, storyId, 'publish'));

  const { liveRevisionId } = await stateOf(db, storyId);
  const revision = await getRevision(db, liveRevisionId ?? 0);
  expect(revision?.headline).toBe('Nước lên sớm ở cồn Ông Trạng');
  const shown = [revision, await findArticle(db, storyId), await listFeed(db, { language: 'vi' })];
  for (const part of shown) {
    expect(JSON.stringify(part)).toContain('120 héc-ta');
    expect(JSON.stringify(part)).not.toMatch(TRACE);
  }
  const tables = (await dumpOf(db)).split(/\n(?=[a-z_]+\n|[a-z_]+$)/);
  for (const table of tables) {
    const name = table.split('\n')[0] ?? '';
    if (!INSIDE.includes(name)) expect(TRACE.test(table), name).toBe(false);
  }
});
