import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listEvents } from '#db/events';
import { getTemplate, listTemplates } from '#db/templates';
import { openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { checkDocument } from '#lib/article/check-document';
import { plainText } from '#lib/article/plain-text';
import { placeholdersIn } from '#lib/newsroom/placeholders';
import { changeTemplate, type TemplateForm } from './save-template.ts';
import { startStory } from './start-story.ts';
import { aBody, aNewsroom, granted, moveOnScreen, type Newsroom } from './testing.ts';
import { readWorkingText } from './working-text.ts';

let db: Database;
let room: Newsroom;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
});

const form: TemplateForm = {
  templateId: null,
  language: 'vi',
  nameVi: ' Điểm  báo ',
  nameEn: 'Press review',
  purposeVi: '',
  purposeEn: '',
  headline: 'Điểm báo [… ngày]',
  standfirst: '',
  body: aBody('[… báo nào viết gì]'),
  isClosed: false,
};

describe('the templates a paper begins with', () => {
  it('are the five kinds of story in both languages', async () => {
    const templates = await listTemplates(db);
    expect(templates.filter(({ language }) => language === 'vi').map(({ nameVi }) => nameVi)).toEqual([
      'Tin',
      'Phóng sự',
      'Phỏng vấn',
      'Tường thuật cuộc họp',
      'Trả lời bạn đọc',
    ]);
    expect(templates.filter(({ language }) => language === 'en')).toHaveLength(5);
  });

  it('are articles, and no block of them can be printed as it stands', async () => {
    for (const { id, headline, standfirst, body } of await listTemplates(db)) {
      expect(checkDocument(body), id).toEqual({ ok: true, document: body });
      const lines = [headline, standfirst, ...plainText(body).split('\n')].filter((line) => line !== '');
      const heads = lines.filter((line) => placeholdersIn(line).length === 0 && line.length > 25);
      expect(heads, id).toEqual([]);
      expect(placeholdersIn(plainText(body)).length, id).toBeGreaterThan(5);
    }
  });
});

describe('a story', () => {
  it('begins with the text of its template, and its start says so', async () => {
    const { storyId } = granted(await startStory(db, room.lan, { templateId: 'interview' }));
    const template = await getTemplate(db, 'interview');
    expect(await readWorkingText(db, storyId)).toEqual({
      headline: template?.headline,
      standfirst: template?.standfirst,
      body: template?.body,
    });
    expect((await listEvents(db, storyId))[0]?.facts).toEqual({ templateId: 'interview' });
  });

  it('that still stands as its template is not approved', async () => {
    const { sectionId, lan, ha } = room;
    const { storyId } = granted(await startStory(db, lan, { templateId: 'interview', sectionId }));
    granted(await moveOnScreen(db, lan, storyId, 'submit'));
    granted(await moveOnScreen(db, ha, storyId, 'claim'));
    expect(await moveOnScreen(db, ha, storyId, 'approve')).toMatchObject({
      refusal: { code: 'gates_closed', fields: expect.arrayContaining(['placeholders']) },
    });
  });

  it('begins with no template that is closed, unknown or in the other language', async () => {
    granted(await changeTemplate(db, room.thu, { ...(await asForm('news')), isClosed: true }));
    const before = await dumpOf(db);
    for (const wish of [
      { templateId: 'news' },
      { templateId: 'nobody' },
      { templateId: 'interview_en' },
      { templateId: 'interview', language: 'en' } as const,
    ])
      expect(await startStory(db, room.lan, wish)).toMatchObject({
        refusal: { code: 'no_such_template', fields: ['templateId'] },
      });
    expect(await dumpOf(db)).toBe(before);
  });
});

describe('a template', () => {
  it('is kept by managing editors and editors-in-chief, by nobody else', async () => {
    const { lan, binh, ha, thu, tong, quan, an } = room;
    const before = await dumpOf(db);
    for (const actor of [lan, binh, ha, quan, an])
      expect(await changeTemplate(db, actor, form)).toMatchObject({
        refusal: { code: 'templates_not_yours' },
      });
    expect(await dumpOf(db)).toBe(before);
    for (const actor of [thu, tong]) granted(await changeTemplate(db, actor, form));
  });

  it('comes last when it is new, is tidied, and is written down', async () => {
    const { templateId } = granted(await changeTemplate(db, room.thu, form));
    const last = (await listTemplates(db)).at(-1);
    expect(last).toMatchObject({ id: templateId, nameVi: 'Điểm báo', body: form.body, closedAt: null });
    expect(await dumpOf(db)).toContain('"kind":"change_template"');
  });

  it('keeps its place when it is changed, and the moment it was closed', async () => {
    const known = await asForm('news');
    granted(await changeTemplate(db, room.thu, { ...known, nameVi: 'Tin vắn', isClosed: true }, 5));
    granted(await changeTemplate(db, room.thu, { ...known, nameVi: 'Tin vắn', isClosed: true }, 9));
    expect((await listTemplates(db))[0]).toMatchObject({ id: 'news', nameVi: 'Tin vắn', closedAt: 5 });
  });

  it.each([
    [{ nameVi: ' ' }, { code: 'name_needed', fields: ['nameVi'] }],
    [
      { nameVi: '', nameEn: '' },
      { code: 'name_needed', fields: ['nameVi', 'nameEn'] },
    ],
    [{ templateId: 'nobody' }, { code: 'no_such_template' }],
    [{ body: { type: 'doc', content: [{ type: 'script' }] } }, { code: 'not_an_article' }],
    [{ body: null }, { code: 'not_an_article' }],
  ])('with %j is refused', async (wrong, refusal) => {
    const before = await dumpOf(db);
    expect(await changeTemplate(db, room.thu, { ...form, ...wrong })).toMatchObject({ refusal });
    expect(await dumpOf(db)).toBe(before);
  });
});

async function asForm(templateId: string): Promise<TemplateForm> {
  const template = await getTemplate(db, templateId);
  if (!template) throw new Error(`There is no template ${templateId}.`);
  const { id: _id, schemaVersion: _version, position: _place, closedAt, ...words } = template;
  return { ...words, templateId, isClosed: closedAt !== null };
}
