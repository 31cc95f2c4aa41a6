import { expect, it } from 'vitest';
import { atNames, mentionQuery, withMention } from './mention-query.ts';

it.each([
  ['Nhờ @', 'Nhờ @'.length, ''],
  ['Nhờ @hà', 7, 'hà'],
  ['Nhờ @Nguyễn Thu', 15, 'Nguyễn Thu'],
  ['@hà', 2, 'h'],
])('in %j at %i the name being typed is %j', (text, caret, typed) => {
  expect(mentionQuery(text, caret)).toMatchObject({ typed, from: text.indexOf('@'), to: caret });
});

it.each([
  ['bien@tap', 8],
  ['không có', 3],
  ['@hà\nxem', 7],
  ['@ hà', 4],
  [`@${'a'.repeat(41)}`, 42],
])('in %j no name is being typed', (text, caret) => expect(mentionQuery(text, caret)).toBe(null));

it('a name chosen takes the place of what was typed, with a space where words go on', () => {
  expect(withMention('Nhờ @hà', { from: 4, to: 7 }, 'Hà')).toEqual({ text: 'Nhờ @Hà ', caret: 8 });
  expect(withMention('@h, xem', { from: 0, to: 2 }, 'Hà')).toEqual({ text: '@Hà, xem', caret: 3 });
});

it('names in a comment are told from other words, the longer before the shorter', () => {
  expect(atNames('Nhờ @Hà Lan và @Hà, a@b.', ['Hà', 'Hà Lan'])).toMatchObject([
    { words: 'Nhờ ', isName: false },
    { words: '@Hà Lan', isName: true },
    { words: ' và ', isName: false },
    { words: '@Hà', isName: true },
    { words: ', a@b.', isName: false },
  ]);
});
