import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ChangeLog } from './change-log.tsx';
import type { NoteFacts } from './public-note.tsx';

const at = (time: string) => Date.parse(`2026-11-27T${time}+07:00`);
const noteOf = (changeId: number, kind: string, time: string): NoteFacts => ({
  ...{ changeId, kind, headline: '', note: `Ghi chú ${changeId}.`, wrongText: '', rightText: '' },
  ...{ workTitle: '', workSection: '', workDate: '', publishedAt: at(time) },
});
const log = (notes: readonly NoteFacts[], updates: readonly { changeId: number; publishedAt: number }[]) =>
  renderToStaticMarkup(<ChangeLog notes={notes} updates={updates} language="vi" />);

it('the log of changes says when each was and of what kind, newest first, with the note that there is', () => {
  const notes = [
    noteOf(4, 'statutory_correction', '12:00'),
    noteOf(2, 'correction', '10:00'),
    noteOf(1, 'clarification', '09:00'),
  ];
  const drawn = log(notes, [{ changeId: 3, publishedAt: at('11:00') }]);
  expect(drawn).toMatch(/^<details class="log"><summary>Lịch sử sửa bài<\/summary>/);
  expect([...drawn.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)).toEqual([
    '<a href="#sua-4">Cải chính, xin lỗi lúc 12:00, ngày 27/11/2026</a><p>Ghi chú 4.</p>',
    'Cập nhật lúc 11:00, ngày 27/11/2026',
    '<a href="#sua-2">Đính chính lúc 10:00, ngày 27/11/2026</a><p>Ghi chú 2.</p>',
    '<a href="#sua-1">Làm rõ lúc 09:00, ngày 27/11/2026</a><p>Ghi chú 1.</p>',
  ]);
});

it('there is none of a story that only had minor fixes', () => {
  expect(log([], [])).toBe('');
});
