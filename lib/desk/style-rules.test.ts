import { describe, expect, it } from 'vitest';
import { listLeftHints, listStyleRules } from '#db/style-rules';
import { openTestDb } from '#db/testing';
import { compileRule } from '#lib/text/hints/compile-rule';
import { patternTrouble } from '#lib/text/hints/style-rule';
import { changeStyleRule } from './change-style-rule.ts';
import { leaveHint } from './leave-hint.ts';
import { aNewsroom, aStory } from './testing.ts';

const NOW = Date.UTC(2026, 10, 26);
const FORM = {
  ruleId: null,
  language: 'vi',
  pattern: 'Bờ  kè',
  suggestion: 'kè sông |',
  reason: ' Bạn đọc gọi như thế. ',
  place: 'word',
  matchCase: false,
  isOff: false,
} as const;

describe('house style', () => {
  it('is set by the managing editor and the editor-in-chief, by nobody else', async () => {
    const db = await openTestDb();
    const { lan, binh, ha, thu, tong, quan, an } = await aNewsroom(db);
    for (const actor of [lan, binh, ha, quan, an])
      expect(await changeStyleRule(db, actor, FORM, NOW)).toMatchObject({
        refusal: { code: 'house_style_not_yours' },
      });
    expect(await changeStyleRule(db, thu, FORM, NOW)).toMatchObject({ ok: true });
    expect(await changeStyleRule(db, tong, { ...FORM, pattern: 'khác' }, NOW)).toMatchObject({ ok: true });
  });

  it('keeps a rule tidy, changes it, switches it off and on, and writes each into the ledger', async () => {
    const db = await openTestDb();
    const { thu } = await aNewsroom(db);
    const made = await changeStyleRule(db, thu, FORM, NOW);
    const ruleId = made.ok ? made.ruleId : '';
    const find = async () => (await listStyleRules(db)).find(({ id }) => id === ruleId);
    expect(await find()).toMatchObject({
      pattern: 'Bờ kè',
      suggestion: 'kè sông',
      reason: 'Bạn đọc gọi như thế.',
      switchedOffAt: null,
    });
    await changeStyleRule(db, thu, { ...FORM, ruleId, isOff: true }, NOW + 1);
    await changeStyleRule(db, thu, { ...FORM, ruleId, isOff: true, reason: 'Khác.' }, NOW + 2);
    expect(await find()).toMatchObject({ switchedOffAt: NOW + 1, createdAt: NOW, reason: 'Khác.' });
    await changeStyleRule(db, thu, { ...FORM, ruleId }, NOW + 3);
    expect((await find())?.switchedOffAt).toBe(null);
  });

  it.each([
    ['pattern_needed', { pattern: ' ' }],
    ['pattern_too_wide', { pattern: 'a*' }],
    ['pattern_too_many_wildcards', { pattern: 'ab**' }],
    ['pattern_too_long', { pattern: 'a'.repeat(90) }],
    ['rule_reason_needed', { reason: '  ' }],
    ['rule_too_long', { suggestion: 'x'.repeat(300) }],
    ['rule_changes_nothing', { suggestion: 'Bờ kè' }],
    ['no_such_rule', { ruleId: 'none' }],
  ])('refuses with %s', async (code, change) => {
    const db = await openTestDb();
    const { thu } = await aNewsroom(db);
    expect(await changeStyleRule(db, thu, { ...FORM, ...change }, NOW)).toMatchObject({ refusal: { code } });
  });

  it('knows each pattern once, whatever its capitals, and so many rules', async () => {
    const db = await openTestDb();
    const { thu } = await aNewsroom(db);
    await changeStyleRule(db, thu, FORM, NOW);
    expect(await changeStyleRule(db, thu, { ...FORM, pattern: 'BỜ KÈ' }, NOW)).toMatchObject({
      refusal: { code: 'rule_known' },
    });
    expect(await changeStyleRule(db, thu, { ...FORM, language: 'en' }, NOW)).toMatchObject({ ok: true });
    for (let at = (await listStyleRules(db)).length; at < 200; at += 1)
      await changeStyleRule(db, thu, { ...FORM, pattern: `mẫu ${at}` }, NOW);
    expect(await changeStyleRule(db, thu, { ...FORM, pattern: 'một nữa' }, NOW)).toMatchObject({
      refusal: { code: 'too_many_rules' },
    });
  });

  it('comes with rules that can all be looked for, each with its reason', async () => {
    const rules = await listStyleRules(await openTestDb());
    expect(rules.length).toBeGreaterThanOrEqual(15);
    for (const rule of rules) {
      expect(patternTrouble(rule.pattern), rule.pattern).toBe(null);
      expect(rule.reason.length, rule.pattern).toBeGreaterThan(20);
      expect(() => compileRule(rule)).not.toThrow();
      expect(rule.pattern.normalize('NFC')).toBe(rule.pattern);
    }
  });
});

describe('a hint', () => {
  it('is left as it is in one story by whoever writes or suggests there, and shown again', async () => {
    const db = await openTestDb();
    const room = await aNewsroom(db);
    const storyId = await aStory(db, room, { stage: 'in_review', visibility: 'none' });
    const left = { storyId, hint: 'style:1:bờ kè', isLeft: true };
    expect(await leaveHint(db, room.lan, left, NOW)).toEqual({ ok: true });
    expect(await leaveHint(db, room.ha, left, NOW)).toEqual({ ok: true });
    expect(await listLeftHints(db, storyId)).toEqual(['style:1:bờ kè']);
    for (const actor of [room.binh, room.quan, room.an])
      expect(await leaveHint(db, actor, left, NOW)).toMatchObject({
        refusal: { code: 'not_your_story_to_edit' },
      });
    await leaveHint(db, room.ha, { ...left, isLeft: false }, NOW);
    expect(await listLeftHints(db, storyId)).toEqual([]);
    expect(await leaveHint(db, room.ha, { ...left, storyId: 999 }, NOW)).toMatchObject({
      refusal: { code: 'no_such_story' },
    });
  });
});
