import { expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Database } from '#db/client';
import { listComments } from '#db/comments';
import { getRevision } from '#db/revisions';
import { openTestDb } from '#db/testing';
import { appendUpdate, readWorkingCopy } from '#db/working-copies';
import type { Actor } from '#lib/newsroom/people';
import { addComment } from './add-comment.ts';
import { restoreRevision } from './restore-revision.ts';
import { aNewsroom, aStory, granted, moveOnScreen, stateOf } from './testing.ts';
import { countOpenSuggestions, readWorkingText } from './working-text.ts';

/** Changes the first line of a story's body as an editor's page does. */
async function changeFirstLine(
  db: Database,
  actor: Actor,
  storyId: number,
  change: (line: Y.XmlText) => void,
) {
  const copy = await readWorkingCopy(db, storyId);
  const doc = new Y.Doc();
  for (const update of copy ? [copy.snapshot, ...copy.updates] : []) Y.applyUpdate(doc, update);
  const before = Y.encodeStateVector(doc);
  const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement;
  doc.transact(() => change(paragraph.get(0) as Y.XmlText));
  const update = Y.encodeStateAsUpdate(doc, before);
  const typed = { storyId, personId: actor.personId, update, now: Date.now() };
  await db.transaction((tx) => appendUpdate(tx, typed));
}

async function suggested(stage: 'draft' | 'in_review', visibility: 'none' | 'live' = 'none') {
  const db = await openTestDb();
  const room = await aNewsroom(db);
  const storyId = await aStory(db, room, { stage, visibility, lines: ['Nước lên ở bến.'] });
  const signature = { id: 's-1', by: room.lan.personId, at: 1 };
  await changeFirstLine(db, room.lan, storyId, (line) =>
    line.insert(0, 'Lén: ', { 'added--lanlanla': signature }),
  );
  return { db, storyId, ...room };
}

it('nobody approves over an open suggestion, not even with a reason; decided on, it stands in nobody’s way', async () => {
  const { db, storyId, ha, thu } = await suggested('in_review');
  expect(await countOpenSuggestions(db, storyId)).toBe(1);
  expect(await moveOnScreen(db, ha, storyId, 'approve')).toMatchObject({
    refusal: { code: 'gates_closed', fields: ['suggestions'] },
  });
  const overrides = [{ gate: 'suggestions' as const, reason: 'Gấp' }];
  expect(await moveOnScreen(db, thu, storyId, 'approve', { overrides })).toMatchObject({
    refusal: { code: 'gates_closed', fields: ['suggestions'] },
  });
  await changeFirstLine(db, ha, storyId, (line) => line.delete(0, 5));
  expect(await countOpenSuggestions(db, storyId)).toBe(0);
  expect((await moveOnScreen(db, ha, storyId, 'approve')).ok).toBe(true);
});

it('no earlier revision comes back over an open suggestion, which no revision would hold', async () => {
  const { db, storyId, ha } = await suggested('in_review');
  const { latestRevisionId } = await stateOf(db, storyId);
  const input = { storyId, revisionId: latestRevisionId ?? 0 };
  expect(await restoreRevision(db, ha, input)).toMatchObject({
    refusal: { code: 'suggestions_open', facts: { count: 1 } },
  });
  expect(await countOpenSuggestions(db, storyId)).toBe(1);
  await changeFirstLine(db, ha, storyId, (line) => line.delete(0, 5));
  expect((await restoreRevision(db, ha, input)).ok).toBe(true);
});

it('a change is given up with what is only suggested in it by who was told how much that is; comments stay', async () => {
  const { db, storyId, lan, ha } = await suggested('draft', 'live');
  granted(await addComment(db, ha, { storyId, text: 'Con số này của ai?' }));
  const discard = (suggestionsToGo?: number) =>
    moveOnScreen(
      db,
      lan,
      storyId,
      'discard_change',
      suggestionsToGo === undefined ? {} : { suggestionsToGo },
    );
  for (const told of [undefined, 0])
    expect(await discard(told)).toMatchObject({
      refusal: { code: 'suggestions_untold', facts: { count: 1 } },
    });
  expect(await countOpenSuggestions(db, storyId)).toBe(1);
  granted(await discard(1));
  expect(await countOpenSuggestions(db, storyId)).toBe(0);
  expect(await listComments(db, storyId)).toMatchObject([{ text: 'Con số này của ai?', resolvedAt: null }]);
});

it('a story is submitted without what is only suggested in it; the working copy keeps that', async () => {
  const { db, storyId, lan } = await suggested('draft');
  expect((await moveOnScreen(db, lan, storyId, 'submit')).ok).toBe(true);
  const { latestRevisionId } = await stateOf(db, storyId);
  const revision = latestRevisionId === null ? null : await getRevision(db, latestRevisionId);
  expect(JSON.stringify(revision)).toContain('Nước lên ở bến.');
  expect(JSON.stringify(revision)).not.toContain('Lén');
  expect(JSON.stringify(await readWorkingText(db, storyId))).not.toContain('Lén');
  expect(await countOpenSuggestions(db, storyId)).toBe(1);
});
