import { describe, expect, it } from 'vitest';
import {
  checkAddress,
  checkSubscription,
  countReach,
  dueDigest,
  isOvertaken,
  keptSections,
  MOST_IN_DIGEST,
  nextDigest,
  pickForReader,
  type SubscriptionDraft,
  sinceLast,
  subscriberAddress,
} from './newsletter.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Thursday, 26 November 2026, six o'clock in Vietnam. */
const SIX = Date.parse('2026-11-26T06:00+07:00');
const on = { isOn: true, hour: 6, since: 0 };
const known = ['thoi-su', 'song-nuoc', 'the-thao'];

describe('an address', () => {
  it.each([
    'ut@vamlua.example',
    'út.lành@bến-sông.example',
    'a+b@c.d.example',
    `${'a'.repeat(64)}@b.example`,
  ])('%s can be written to', (email) => expect(checkAddress(email)).toBeNull());
  it.each([
    '',
    'ut',
    'ut@vamlua',
    '@vamlua.example',
    'ut@@vamlua.example',
    'ut lành@vamlua.example',
    'ut@vamlua.example, lan@vamlua.example',
    'ut@vamlua.example;lan@vamlua.example',
    'Út <ut@vamlua.example>',
    'ut@vamlua.example\r\nBcc: lan@vamlua.example',
    '"ut"@vamlua.example',
    'ut@[127.0.0.1]',
    'ut\0@vamlua.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(250)}.example`,
  ])('%j cannot', (email) => {
    expect(checkAddress(email)).toMatchObject({ refusal: { code: 'not_an_email', fields: ['email'] } });
  });
  it('is one, however it is written', () => {
    expect(subscriberAddress('  U\u0301T@VamLua.Example ')).toBe('út@vamlua.example');
  });
});

describe('who wants the newsletter', () => {
  const draft: SubscriptionDraft = {
    email: 'ut@vamlua.example',
    language: 'vi',
    sections: [],
    isAgreed: true,
  };
  it.each<[string, Partial<SubscriptionDraft>, string | null]>([
    ['is taken', {}, null],
    ['is taken with sections', { sections: ['the-thao'] }, null],
    ['is refused without leave to write', { isAgreed: false }, 'newsletter_consent_needed'],
    ['is refused without an address, first of all', { email: '', isAgreed: false }, 'not_an_email'],
    ['is refused with a section of another paper', { sections: ['du-lich'] }, 'newsletter_section_unknown'],
  ])('%s', (_, over, code) => {
    expect(checkSubscription({ ...draft, ...over }, known)?.refusal.code ?? null).toBe(code);
  });
  it('gets every section, later ones too, by choosing none or all', () => {
    expect(keptSections([], known)).toBeNull();
    expect(keptSections(known, known)).toBeNull();
    expect(keptSections(['the-thao', 'thoi-su', 'thoi-su'], known)).toEqual(['thoi-su', 'the-thao']);
  });
});

describe('an issue', () => {
  it.each<[string, number, Partial<typeof on>, string | null]>([
    ['before its hour is not due', SIX - 1, {}, null],
    ['at its hour is due', SIX, {}, '2026-11-26'],
    ['late in the evening is due', SIX + 17 * HOUR, {}, '2026-11-26'],
    ['after midnight in Vietnam is not yet tomorrow’s', SIX + 18 * HOUR, {}, null],
    ['of a newsletter that is off is not due', SIX, { isOn: false }, null],
    ['whose hour passed before it was switched on is not due', SIX + HOUR, { since: SIX }, null],
    ['whose hour comes after it was switched on is due', SIX, { since: SIX - 1 }, '2026-11-26'],
    ['at midnight is of the day that begins', SIX - 6 * HOUR, { hour: 0 }, '2026-11-26'],
  ])('%s', (_, now, over, day) => {
    expect(dueDigest({ ...on, ...over }, now)?.day ?? null).toBe(day);
  });
  it('spans the day before it', () => {
    expect(dueDigest(on, SIX + HOUR)).toEqual({ day: '2026-11-26', since: SIX - DAY, until: SIX });
  });
  it('that comes next is today’s until its hour', () => {
    expect(nextDigest(on, SIX - 1).day).toBe('2026-11-26');
    expect(nextDigest(on, SIX).day).toBe('2026-11-27');
  });
  it('goes on where yesterday’s ended, and does not make up for missed days', () => {
    const span = nextDigest(on, SIX - 1);
    expect(sinceLast(span, null)).toEqual(span);
    expect(sinceLast(span, SIX - 12 * HOUR).since).toBe(SIX - 12 * HOUR);
    expect(sinceLast(span, SIX - 36 * HOUR).since).toBe(SIX - 36 * HOUR);
    expect(sinceLast(span, SIX - 2 * DAY)).toEqual(span);
  });
  it('is overtaken after a day', () => {
    expect(isOvertaken({ until: SIX }, SIX + DAY - 1)).toBe(false);
    expect(isOvertaken({ until: SIX }, SIX + DAY)).toBe(true);
  });
  it('has for a reader the stories of their sections in order, not too many', () => {
    const stories = ['thoi-su', 'the-thao', 'thoi-su'].map((slug, id) => ({ id, section: { slug } }));
    expect(pickForReader(stories, ['thoi-su']).map(({ id }) => id)).toEqual([0, 2]);
    expect(pickForReader(stories, null)).toHaveLength(3);
    const many = Array.from({ length: 99 }, () => ({ section: { slug: 'thoi-su' } }));
    expect(pickForReader(many, null)).toHaveLength(MOST_IN_DIGEST);
  });
  it('reaches by section those who chose it and those who chose all', () => {
    const groups = [
      { sections: null, count: 5 },
      { sections: ['the-thao'], count: 2 },
      { sections: ['the-thao', 'thoi-su'], count: 1 },
    ];
    expect([...countReach(groups, known)]).toEqual([
      ['thoi-su', 6],
      ['song-nuoc', 5],
      ['the-thao', 8],
    ]);
  });
});
