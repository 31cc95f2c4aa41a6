import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { findLastEvent, listEvents } from '#db/events';
import { getStory, listStoryAuthors } from '#db/stories';
import { anAuthor, aPicture, aSection, aTopic, openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { STAGES } from '#lib/newsroom/story';
import { editFields } from './edit-fields.ts';
import type { FieldEdit } from './story-fields.ts';
import { aNewsroom, aStory, granted, type Newsroom, stateOf } from './testing.ts';

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

describe('fields of the story panel', () => {
  it('are kept composed and trimmed, with a line in the ledger that says what was before', async () => {
    const storyId = await aStory(db, room);
    const section = await aSection(db);
    const topic = await aTopic(db);
    const author = await anAuthor(db, { name: 'Sông Hậu' });
    const fields: FieldEdit = {
      sectionId: section.id,
      topicIds: [topic.id],
      authorIds: [author.id],
      dateline: '  Cồn Ông Trạng  ',
      bylineText: 'Ngọc Lan',
      eventDate: '2026-11-30',
      language: 'en',
      slug: 'nuoc-len',
      deadlineAt: 1_800_000_000_000,
      targetWords: 600,
      priority: 'high',
    };
    granted(await editFields(db, room.lan, { storyId, fields }));
    expect(await getStory(db, storyId)).toMatchObject({
      sectionId: section.id,
      dateline: 'Cồn Ông Trạng',
      bylineText: 'Ngọc Lan',
      eventDate: '2026-11-30',
      language: 'en',
      slug: 'nuoc-len',
      priority: 'high',
    });
    expect(await listStoryAuthors(db, storyId)).toEqual([{ id: author.id, name: 'Sông Hậu' }]);
    expect((await findLastEvent(db, storyId, 'edit_fields'))?.facts).toMatchObject({
      before: { sectionId: room.sectionId },
      after: { sectionId: section.id },
    });
  });

  it('the note on AI is kept composed, in one line', async () => {
    const storyId = await aStory(db, room);
    const aiNote = ` ${'Ảnh do AI tạo,'.normalize('NFD')} \r\n\u2028biên tập viên đã kiểm tra.\n`;
    granted(await editFields(db, room.lan, { storyId, fields: { aiNote } }));
    expect(await getStory(db, storyId)).toMatchObject({
      aiNote: 'Ảnh do AI tạo, biên tập viên đã kiểm tra.',
    });
    granted(
      await editFields(db, room.lan, { storyId, fields: { aiNote: 'Ẩ'.normalize('NFD').repeat(200) } }),
    );
  });

  it('that say what they said leave nothing in the ledger', async () => {
    const storyId = await aStory(db, room);
    const before = await dumpOf(db);
    expect(granted(await editFields(db, room.lan, { storyId, fields: { dateline: '' } })).changed).toEqual(
      [],
    );
    expect(await dumpOf(db)).toBe(before);
  });

  it('never carry a stage in, whatever the request holds', async () => {
    const storyId = await aStory(db, room);
    const forged = { dateline: 'Vàm Lụa', stage: 'done', visibility: 'live', liveRevisionId: 1 } as FieldEdit;
    granted(await editFields(db, room.lan, { storyId, fields: forged }));
    expect(await stateOf(db, storyId)).toMatchObject({ stage: 'draft', visibility: 'none' });
  });

  const wrong: [FieldEdit, string][] = [
    [{ sectionId: 'khong-co' }, 'no_such_section'],
    [{ authorIds: ['khong-co'] }, 'no_such_author'],
    [{ topicIds: ['khong-co'] }, 'no_such_topic'],
    [{ leadMediaId: 'khong-co' }, 'no_such_picture'],
    [{ eventDate: '2026-02-30' }, 'not_a_date'],
    [{ eventDate: '2026-13-01' }, 'not_a_date'],
    [{ deadlineAt: Number.NaN }, 'not_a_date'],
    [{ targetWords: -1 }, 'not_a_length'],
    [{ bylineText: 'x'.repeat(10_000) }, 'field_too_long'],
    [{ aiNote: 'x'.repeat(201) }, 'field_too_long'],
    [{ slug: 'Nước lên' }, 'not_a_slug'],
  ];
  it.each(wrong)('%j is refused as %s, naming the field', async (fields, code) => {
    const storyId = await aStory(db, room);
    const before = await dumpOf(db);
    const answer = await editFields(db, room.lan, { storyId, fields });
    expect(answer).toMatchObject({ refusal: { code, fields: Object.keys(fields) } });
    expect(await dumpOf(db)).toBe(before);
  });

  it('do not take a revoked picture', async () => {
    const storyId = await aStory(db, room);
    await aPicture(db, { id: 'anh-thu-hoi', revokedAt: 1 });
    expect(await editFields(db, room.lan, { storyId, fields: { leadMediaId: 'anh-thu-hoi' } })).toMatchObject(
      {
        refusal: { code: 'no_such_picture' },
      },
    );
  });
});

describe('who sets which fields when', () => {
  const PRINTED = { dateline: 'Vàm Lụa' };
  const grid: Record<string, readonly string[]> = {
    owner: ['draft', 'returned'],
    editor: ['draft', 'in_review', 'returned'],
    reporter: [],
  };
  it.each(Object.keys(grid))('printed fields by the %s', async (role) => {
    const allowed: string[] = [];
    for (const stage of STAGES) {
      const storyId = await aStory(db, room, { stage, visibility: stage === 'done' ? 'live' : 'none' });
      const actor = role === 'owner' ? room.lan : role === 'editor' ? room.ha : room.binh;
      const answer = await editFields(db, actor, { storyId, fields: PRINTED });
      if (answer.ok) allowed.push(stage);
      else expect(answer.refusal.code).toBe('fields_frozen');
    }
    expect(allowed).toEqual(grid[role]);
  });

  it('the note on AI is printed, and frozen with the text', async () => {
    const storyId = await aStory(db, room, { stage: 'approved' });
    const fields = { aiNote: 'Ảnh do AI tạo.' };
    expect(await editFields(db, room.ha, { storyId, fields })).toMatchObject({
      refusal: { code: 'fields_frozen' },
    });
  });

  it('priority and legal check stay the desk’s while a story waits for print', async () => {
    const storyId = await aStory(db, room, { stage: 'scheduled' });
    granted(
      await editFields(db, room.ha, { storyId, fields: { priority: 'urgent', legalCheck: 'required' } }),
    );
    expect(await editFields(db, room.lan, { storyId, fields: { priority: 'low' } })).toMatchObject({
      refusal: { code: 'not_your_story_to_edit' },
    });
  });

  it('a writer asks for a legal check, an editor clears it', async () => {
    const storyId = await aStory(db, room);
    granted(await editFields(db, room.lan, { storyId, fields: { legalCheck: 'required' } }));
    expect(await editFields(db, room.lan, { storyId, fields: { legalCheck: 'cleared' } })).toMatchObject({
      refusal: { code: 'legal_check_not_yours' },
    });
    granted(await editFields(db, room.ha, { storyId, fields: { legalCheck: 'cleared' } }));
    expect((await listEvents(db, storyId)).filter(({ kind }) => kind === 'edit_fields')).toHaveLength(2);
  });

  it('a contributor does not even see the story of others', async () => {
    const storyId = await aStory(db, room);
    expect(await editFields(db, room.an, { storyId, fields: PRINTED })).toMatchObject({
      refusal: { code: 'no_such_story' },
    });
  });
});
