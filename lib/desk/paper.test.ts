import { describe, expect, it } from 'vitest';
import { listBylines } from '#db/authors';
import { enqueueEffect, listTroubledEffects, recordEffectFailed, takeDueEffects } from '#db/outbox';
import { getPerson } from '#db/people';
import { listAllSections } from '#db/sections';
import { readSettings } from '#db/settings';
import { readTagVersions } from '#db/tag-versions';
import {
  aManagingEditor,
  anAdmin,
  anEditor,
  anEditorInChief,
  aReporter,
  aSection,
  openTestDb,
} from '#db/testing';
import { listTopics } from '#db/topics';
import { changeProfile } from './change-profile.ts';
import { changeSettings } from './change-settings.ts';
import { canBeSectionSlug } from './reserved-slugs.ts';
import { retryOutbox } from './retry-outbox.ts';
import { saveByline } from './save-byline.ts';
import { changeSection, orderSections } from './save-section.ts';
import { changeTopic } from './save-topic.ts';

const NOW = Date.UTC(2026, 10, 24);

describe('settings', () => {
  it('of the paper are the editor-in-chief’s and the administrator’s; of the workflow, the managing editor’s', async () => {
    const db = await openTestDb();
    const houseRules = { selfReview: false, editorsPublish: true, onePerson: false };
    const tong = await anEditorInChief(db);
    const thu = await aManagingEditor(db);
    const quan = await anAdmin(db);
    const ha = await anEditor(db);
    expect(await changeSettings(db, quan, { paperName: 'Bến Sông' }, NOW)).toEqual({ ok: true });
    expect(await changeSettings(db, quan, { houseRules }, NOW)).toMatchObject({
      refusal: { code: 'workflow_not_yours' },
    });
    expect(await changeSettings(db, thu, { houseRules }, NOW)).toEqual({ ok: true });
    expect(await changeSettings(db, thu, { paperName: 'X', houseRules }, NOW)).toMatchObject({
      refusal: { code: 'paper_not_yours' },
    });
    expect(await changeSettings(db, tong, { paperName: 'Vàm Lụa', houseRules }, NOW)).toEqual({ ok: true });
    expect(await changeSettings(db, ha, { paperName: 'X' }, NOW)).toMatchObject({ ok: false });
    expect(await readSettings(db)).toMatchObject({ paperName: 'Vàm Lụa', houseRules });
  });
});

describe('sections', () => {
  const form = {
    sectionId: null,
    nameVi: 'Sông nước',
    nameEn: 'River',
    purposeVi: '',
    purposeEn: '',
    slug: '',
    kind: 'news',
    isClosed: false,
  } as const;

  it('get their address from the name, once, and print every page anew', async () => {
    const db = await openTestDb();
    const thu = await aManagingEditor(db);
    const before = (await readTagVersions(db, ['site'])).site ?? 0;
    const made = await changeSection(db, thu, form, NOW);
    const sectionId = made.ok ? made.sectionId : '';
    await changeSection(
      db,
      thu,
      { ...form, sectionId, nameVi: 'Bến bãi', slug: 'khac', isClosed: true },
      NOW,
    );
    expect(await listAllSections(db)).toMatchObject([
      { slug: 'song-nuoc', nameVi: 'Bến bãi', closedAt: NOW },
    ]);
    expect((await readTagVersions(db, ['site'])).site).toBe(before + 2);
  });

  it('are what the newsroom says they are to readers: news, opinions or questions', async () => {
    const db = await openTestDb();
    const thu = await aManagingEditor(db);
    const made = await changeSection(db, thu, { ...form, kind: 'opinion' }, NOW);
    const sectionId = made.ok ? made.sectionId : '';
    const kind = async () => (await listAllSections(db)).map((section) => section.kind);
    expect(await kind()).toEqual(['opinion']);
    await orderSections(db, thu, { sectionIds: [sectionId] }, NOW);
    expect(await kind()).toEqual(['opinion']);
    await changeSection(db, thu, { ...form, sectionId, kind: 'questions' }, NOW);
    expect(await kind()).toEqual(['questions']);
    expect(
      await changeSection(db, await anEditor(db), { ...form, sectionId, kind: 'news' }, NOW),
    ).toMatchObject({ refusal: { code: 'sections_not_yours' } });
    expect(await kind()).toEqual(['questions']);
  });

  it('never stand at an address of the house, nor at one another’s', async () => {
    const db = await openTestDb();
    const thu = await aManagingEditor(db);
    await aSection(db, { slug: 'song-nuoc' });
    for (const [slug, code] of [
      ['desk', 'not_a_slug'],
      ['Sông', 'not_a_slug'],
      ['song-nuoc', 'slug_taken'],
    ] as const)
      expect(await changeSection(db, thu, { ...form, slug }, NOW)).toMatchObject({ refusal: { code } });
    expect(await changeSection(db, await anEditor(db), form, NOW)).toMatchObject({
      refusal: { code: 'sections_not_yours' },
    });
    expect(canBeSectionSlug('tac-gia')).toBe(false);
  });

  it('stand in the order they are put in', async () => {
    const db = await openTestDb();
    const ids = [
      (await aSection(db))?.id ?? '',
      (await aSection(db))?.id ?? '',
      (await aSection(db))?.id ?? '',
    ];
    await orderSections(db, await aManagingEditor(db), { sectionIds: [...ids].reverse() }, NOW);
    expect((await listAllSections(db)).map(({ id }) => id)).toEqual([...ids].reverse());
  });
});

describe('bylines and topics', () => {
  it('are kept by editors; an address stays when the name changes, and two of a name have two addresses', async () => {
    const db = await openTestDb();
    const ha = await anEditor(db);
    const form = { authorId: null, name: 'Ngọc Lan', fullName: '', biography: '', personId: null };
    const made = await saveByline(db, ha, form, NOW);
    await saveByline(db, ha, form, NOW);
    if (made.ok) await saveByline(db, ha, { ...form, authorId: made.authorId, name: 'Lan Ngọc' }, NOW);
    expect((await listBylines(db)).map(({ slug }) => slug).sort()).toEqual(['ngoc-lan', 'ngoc-lan-2']);
    expect(await saveByline(db, await aReporter(db), form, NOW)).toMatchObject({
      refusal: { code: 'bylines_not_yours' },
    });
    expect(await saveByline(db, ha, { ...form, personId: 'nobody' }, NOW)).toMatchObject({
      refusal: { code: 'no_such_person' },
    });
  });

  it('sort as Vietnamese does', async () => {
    const db = await openTestDb();
    const ha = await anEditor(db);
    for (const name of ['Đê điều', 'Dân sinh', 'Ăn uống'])
      await changeTopic(db, ha, { topicId: null, name, nameEn: '', description: '', kind: 'series' }, NOW);
    expect((await listTopics(db)).map(({ name }) => name)).toEqual(['Ăn uống', 'Dân sinh', 'Đê điều']);
  });
});

describe('oneself', () => {
  it('changes name, language and theme, but not to no name at all', async () => {
    const db = await openTestDb();
    const lan = await aReporter(db, { name: 'Lan' });
    await changeProfile(db, lan, { name: ' Nguyễn Thị Lan ', language: 'en', theme: 'dark' }, NOW);
    expect(await changeProfile(db, lan, { name: ' ' }, NOW)).toMatchObject({
      refusal: { code: 'name_needed' },
    });
    expect(await getPerson(db, lan.personId)).toMatchObject({
      name: 'Nguyễn Thị Lan',
      language: 'en',
      theme: 'dark',
    });
  });
});

describe('the outbox', () => {
  it('is tried again for the administrator', async () => {
    const db = await openTestDb();
    const quan = await anAdmin(db);
    await db.transaction(async (tx) => {
      await enqueueEffect(tx, { kind: 'ping', dedupeKey: 'ping:1', payload: {}, now: NOW });
      for (const effect of await takeDueEffects(tx, { now: NOW, leaseMs: 1000, limit: 1 }))
        await recordEffectFailed(tx, { ...effect, attempts: 10 }, { error: 'no answer', now: NOW });
    });
    const [failed] = await listTroubledEffects(db);
    expect(failed).toMatchObject({ failedAt: NOW });
    const wish = { effectId: failed?.id ?? 0 };
    expect(await retryOutbox(db, await anEditorInChief(db), wish, NOW)).toMatchObject({ ok: false });
    await retryOutbox(db, quan, wish, NOW);
    expect(await listTroubledEffects(db)).toMatchObject([{ failedAt: null, attempts: 0 }]);
  });
});
