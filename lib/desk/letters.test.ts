import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#db/client';
import { listEvents } from '#db/events';
import { countOpenLetters, getLetter, listLetters, listOpenErrors } from '#db/letters';
import { listNotifications } from '#db/notifications';
import { anEditor, aSection, openTestDb } from '#db/testing';
import { dumpOf } from '#db/testing-dump';
import { cleanUp } from '#lib/jobs/clean-up';
import { deliverEffects } from '#lib/jobs/outbox';
import { type LetterDraft, lettersInReach } from '#lib/newsroom/letters';
import { receiveLetter } from './receive-letter.ts';
import { reopenLetter, settleLetter } from './settle-letter.ts';
import { aNewsroom, aStory, granted, type Newsroom } from './testing.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 26, 3);

let db: Database;
let room: Newsroom;
let storyId: number;
beforeEach(async () => {
  db = await openTestDb();
  room = await aNewsroom(db);
  storyId = await aStory(db, room, { visibility: 'live' });
});

const anError = (over: Partial<LetterDraft> = {}): LetterDraft => ({
  kind: 'error',
  storyId,
  language: 'vi',
  text: 'Bài ghi 120 héc-ta.',
  rightText: '102 héc-ta',
  name: '',
  email: '',
  isAgreed: false,
  ...over,
});
const aLetter = (over: Partial<LetterDraft> = {}) =>
  anError({ kind: 'letter', storyId: null, rightText: '', text: 'Bến phà mới chưa có đèn.', ...over });
const sent = async (draft: LetterDraft, now = NOW) => granted(await receiveLetter(db, draft, now)).letterId;
const toldOf = async (kind: string) => {
  await deliverEffects(db, NOW);
  const cast = Object.values(room).filter((one) => typeof one === 'object');
  const told = await Promise.all(
    cast.map(async (person) => {
      const news = await listNotifications(db, person.personId);
      return news.some((line) => line.kind === kind) ? person.name : null;
    }),
  );
  return told.filter((name) => name !== null);
};

describe('a reader’s letter', () => {
  it('about an error is a task on the live story, told to those who edit its section', async () => {
    const elsewhere = await anEditor(db, { sections: [(await aSection(db)).id] });
    const letterId = await sent(anError());
    expect(await listOpenErrors(db, storyId)).toMatchObject([
      { id: letterId, text: 'Bài ghi 120 héc-ta.', rightText: '102 héc-ta', settledAt: null },
    ]);
    expect(await toldOf('report_error')).toEqual(['Hà', 'Thư', 'Tổng']);
    expect(await listNotifications(db, elsewhere.personId)).toEqual([]);
  });

  it('to the paper is told to those who hand out work, and lies on no story', async () => {
    await sent(aLetter({ storyId, rightText: 'x' }));
    expect(await listOpenErrors(db, storyId)).toEqual([]);
    expect(await toldOf('write_letter')).toEqual(['Thư', 'Tổng']);
  });

  it('that is sent twice is one letter, told once', async () => {
    const first = await sent(anError());
    expect(await sent(anError({ text: '  Bài ghi 120 héc-ta.\r\n' }), NOW + 5_000)).toBe(first);
    expect(await sent(anError({ text: 'Sai tên cầu.' }))).not.toBe(first);
    expect(await countOpenLetters(db, lettersInReach(room.thu))).toBe(2);
  });

  it.each([
    ['stage' as const, 'draft'],
    ['visibility' as const, 'withdrawn'],
    ['visibility' as const, 'retracted'],
  ])('about a story that readers do not have (%s %s) is refused and writes nothing', async (what, value) => {
    const away = await aStory(db, room, { [what]: value });
    const before = await dumpOf(db);
    for (const gone of [away, 999_999])
      expect(await receiveLetter(db, anError({ storyId: gone }), NOW)).toMatchObject({
        refusal: { code: 'letter_story_gone' },
      });
    expect(await receiveLetter(db, anError({ storyId: null }), NOW)).toMatchObject({ ok: false });
    expect(await dumpOf(db)).toBe(before);
  });

  it('keeps any text as it is, and leaves no word of it and no name in the ledger', async () => {
    const hostile = "<img src=x onerror=alert(1)> '; drop table letters; -- Ẫ字🌾";
    const letterId = await sent(
      anError({ text: hostile, name: 'Út Lành', email: 'ut@example.com', isAgreed: true }),
    );
    expect(await getLetter(db, letterId)).toMatchObject({ text: hostile, name: 'Út Lành' });
    const everything = await dumpOf(db);
    for (const word of ['onerror', 'Út Lành', 'ut@example.com'])
      expect(everything.split(word), word).toHaveLength(2);
  });
});

describe('settling', () => {
  const cast = ['lan', 'binh', 'ha', 'thu', 'tong', 'quan', 'an'] as const;

  it.each(cast)('of an error and of a letter, by %s', async (who) => {
    const errorId = await sent(anError());
    const letterId = await sent(aLetter());
    const edits = ['ha', 'thu', 'tong'].includes(who);
    const assigns = ['thu', 'tong'].includes(who);
    const before = await dumpOf(db);
    const settled = await settleLetter(db, room[who], { letterId: errorId, outcome: 'left' }, NOW);
    const answered = await settleLetter(db, room[who], { letterId, outcome: 'answered' }, NOW);
    const opened = await reopenLetter(db, room[who], { letterId: errorId }, NOW);
    expect([settled.ok, answered.ok, opened.ok]).toEqual([edits, assigns, edits]);
    if (!edits) expect(await dumpOf(db)).toBe(before);
    const seen = await listLetters(db, lettersInReach(room[who]), { list: 'open' });
    expect(seen.map(({ id }) => id)).toEqual(edits ? [errorId] : []);
  });

  it('says by whom and how, once; another outcome afterwards is refused until it is opened again', async () => {
    const letterId = await sent(anError());
    const settle = (outcome: 'mended' | 'left' | 'answered') =>
      settleLetter(db, room.ha, { letterId, outcome }, NOW);
    expect(await settle('answered')).toMatchObject({ refusal: { code: 'not_this_outcome' } });
    granted(await settle('mended'));
    granted(await settle('mended'));
    expect(await settle('left')).toMatchObject({ refusal: { code: 'letter_settled' } });
    expect(await getLetter(db, letterId)).toMatchObject({
      outcome: 'mended',
      settledBy: 'Hà',
      settledAt: NOW,
    });
    granted(await reopenLetter(db, room.ha, { letterId }, NOW));
    granted(await settle('left'));
    const kinds = (await listEvents(db, storyId)).map(({ kind }) => kind);
    expect(kinds.slice(-4)).toEqual(['report_error', 'settle_letter', 'reopen_letter', 'settle_letter']);
  });

  it('ends with the writer forgotten, and not the letter: ninety days after it was settled', async () => {
    const signed = { name: 'Út Lành', email: 'ut@example.com', isAgreed: true };
    const settledId = await sent(anError(signed));
    const openId = await sent(aLetter(signed));
    granted(await settleLetter(db, room.ha, { letterId: settledId, outcome: 'mended' }, NOW));
    await cleanUp(db, NOW + 90 * DAY - 1);
    expect(await getLetter(db, settledId)).toMatchObject({ name: 'Út Lành', contact: 'ut@example.com' });
    await cleanUp(db, NOW + 90 * DAY);
    expect(await getLetter(db, settledId)).toMatchObject({ name: '', contact: '', outcome: 'mended' });
    expect(await getLetter(db, settledId)).toMatchObject({ text: 'Bài ghi 120 héc-ta.' });
    expect(await getLetter(db, openId)).toMatchObject({ name: 'Út Lành', contact: 'ut@example.com' });
  });

  it('or half a year after it came, though nobody settled it or somebody did so late', async () => {
    const signed = { name: 'Út Lành', email: 'ut@example.com', isAgreed: true };
    const openId = await sent(aLetter(signed));
    const lateId = await sent(anError(signed));
    granted(await settleLetter(db, room.ha, { letterId: lateId, outcome: 'mended' }, NOW + 170 * DAY));
    await cleanUp(db, NOW + 180 * DAY - 1);
    for (const id of [openId, lateId])
      expect(await getLetter(db, id)).toMatchObject({ name: 'Út Lành', contact: 'ut@example.com' });
    await cleanUp(db, NOW + 180 * DAY);
    for (const id of [openId, lateId])
      expect(await getLetter(db, id)).toMatchObject({ name: '', contact: '' });
    expect(await getLetter(db, openId)).toMatchObject({ settledAt: null });
  });
});

it('the inbox shows each editor what is theirs, a page at a time, open and settled apart', async () => {
  const section = await aSection(db);
  const elsewhere = await anEditor(db, { sections: [section.id] });
  const there = await aStory(db, room, { visibility: 'live', sectionId: section.id });
  const ids: number[] = [];
  for (const text of ['một', 'hai', 'ba']) ids.push(await sent(anError({ text })));
  ids.push(await sent(anError({ storyId: there })), await sent(aLetter()));
  const seen = async (actor: typeof elsewhere, wish = {}) =>
    (await listLetters(db, lettersInReach(actor), { list: 'open', ...wish })).map(({ id }) =>
      ids.indexOf(id),
    );
  expect(await seen(room.tong)).toEqual([4, 3, 2, 1, 0]);
  expect(await seen(room.ha)).toEqual([3, 2, 1, 0]);
  expect(await seen(elsewhere)).toEqual([3]);
  expect(await seen(room.tong, { kind: 'letter' })).toEqual([4]);
  expect(await seen(room.tong, { limit: 2 })).toEqual([4, 3]);
  expect(await seen(room.tong, { limit: 2, before: ids[3] })).toEqual([2, 1]);
  granted(await settleLetter(db, room.tong, { letterId: ids[1] ?? 0, outcome: 'junk' }, NOW));
  expect(await seen(room.tong)).toEqual([4, 3, 2, 0]);
  expect(await seen(room.tong, { list: 'settled' })).toEqual([1]);
  expect(await countOpenLetters(db, lettersInReach(elsewhere))).toBe(1);
});
