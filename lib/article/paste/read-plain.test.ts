import { expect, it } from 'vitest';
import { plainText } from '#lib/article/plain-text';
import { readPlain } from './read-plain.ts';

const linesOf = (text: string) => {
  const content = readPlain(text).blocks;
  return content.map((block) =>
    block.type === 'paragraph' ? plainText({ type: 'doc', content: [block] }) : block.type,
  );
};

it.each([
  ['lines without blanks', 'một\nhai\r\nba', ['một', 'hai', 'ba']],
  ['blank lines', 'một\n\nhai\n \n\n\nba', ['một', 'hai', 'ba']],
  [
    'both, as in a chat',
    'Tít\n\nđoạn một\nđoạn hai\n\nTriệu Biển',
    ['Tít', 'đoạn một', 'đoạn hai', 'Triệu Biển'],
  ],
  ['a line of dashes', 'trên\n---\ndưới\n– ừ, nói\n- một', ['trên', 'divider', 'dưới', '– ừ, nói', '- một']],
  ['bullets', 'gồm:\n• lúa\n• cá\nhết', ['gồm:', 'bulletList', 'hết']],
  ['spaces, tabs and letters taken apart', '  bo\u0323\u0302\t\tĐảng \u00a0 ', ['bộ Đảng']],
  ['a soft break of Word', 'câu một\u000bcâu hai', ['câu một', 'câu hai']],
  ['nothing', ' \n\u200b\n', []],
])('%s', (_what, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

it('joins what a mail wrapped, and leaves short lines alone', () => {
  const wrapped =
    'Sáng 01/12, đoàn kiểm tra làm việc với Đảng ủy xã về công tác\ntuyên giáo năm 2020, nghe báo cáo và xem sổ sách của các chi\nbộ trong xã.';
  expect(linesOf(`Tít\n\n${wrapped}\n\nTriệu Biển`)).toEqual([
    'Tít',
    wrapped.replaceAll('\n', ' '),
    'Triệu Biển',
  ]);
  expect(linesOf('Ầu ơ\nví dầu\ncầu ván')).toHaveLength(3);
});
