import { expect, it } from 'vitest';
import { getRevision, type RevisionContent, recordRevision } from './revisions.ts';
import { anArticle, openTestDb } from './testing.ts';

const CONTENT: RevisionContent = {
  ...{ schemaVersion: 1, language: 'vi', sectionId: null, slug: 'pha-chay-lai' },
  ...{ headline: 'Phà chạy lại', standfirst: '', bylineText: '', dateline: '', eventDate: null, aiNote: '' },
  ...{ authors: [], topicIds: [], lead: null, endMark: false, words: 2 },
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Phà chạy.' }] }] },
};
/** What the same content was known by before stories had a note on AI. */
const BEFORE_NOTES = 'f327dd24a846f880fe3a0b3834a3efc2f58f69a69c98954732dd9267d6ad43da';

it('without a note on AI a story says what it said before there were notes; with one it says more', async () => {
  const db = await openTestDb();
  const storyId = await anArticle(db);
  const record = (aiNote: string) =>
    db.transaction((tx) =>
      recordRevision(tx, {
        ...{ storyId, cause: 'typing', createdBy: null, now: 1 },
        content: { ...CONTENT, aiNote },
      }),
    );
  const { id } = await record('');
  expect((await getRevision(db, id))?.contentHash).toBe(BEFORE_NOTES);
  expect(await record('')).toEqual({ id, isNew: false });
  expect(await record('Ảnh do AI tạo.')).toMatchObject({ isNew: true });
});
