// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { SuggestedWords } from './suggested-words.tsx';

const BARE = {
  id: 's1',
  by: 'lan',
  at: 0,
  field: 'body',
  added: '',
  removed: '',
  from: 0,
  to: 0,
  places: [],
} as const;

function said(what: Pick<SheetSuggestion, 'kind' | 'blocks'> & Partial<SheetSuggestion>): string {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <Words language="vi" messages={MESSAGES.vi}>
      <SuggestedWords suggestion={{ ...BARE, ...what }} />
    </Words>,
  );
  return page.textContent;
}

it('what no words can show is said on the card', () => {
  expect(said({ kind: 'added', blocks: ['tableRow'], added: '\n' })).toBe('thêm hàng trong bảng');
  const column = ['tableHeader', 'tableCell', 'tableCell'];
  expect(said({ kind: 'added', blocks: column, added: '\n\n' })).toBe('thêm cột trong bảng');
  expect(said({ kind: 'removed', blocks: column, removed: '\n\n' })).toBe('bỏ cột trong bảng');
  expect(said({ kind: 'changed', blocks: ['tableCell'] })).toBe('đổi hàng, cột tiêu đề của bảng');
  expect(said({ kind: 'moved', blocks: ['picture', 'picture'] })).toBe('dời ảnh sang chỗ khác');
  expect(said({ kind: 'replacedPicture', blocks: ['picture'], removed: 'Bến phà' })).toBe(
    'thay ảnh bằng ảnh khác',
  );
});

it('a block that becomes another says which, and into what', () => {
  const words = { added: 'Bà con gặt chạy nước.', removed: 'Bà con gặt chạy nước.' };
  expect(said({ kind: 'changed', blocks: ['paragraph', 'crosshead'], ...words })).toBe(
    'đổi đoạn văn “Bà con gặt chạy nước.” thành tít xen',
  );
  const list = ['paragraph', 'paragraph', 'bulletList'];
  expect(said({ kind: 'changed', blocks: list, ...words })).toBe(
    'đổi đoạn văn “Bà con gặt chạy nước.” thành danh sách',
  );
  expect(said({ kind: 'changed', blocks: ['crosshead'] })).toBe('đổi thiết lập của tít xen');
});

it('a row or a column that goes with its words is called so', () => {
  const cells = { kind: 'removed', removed: 'Giá\n2.000' } as const;
  expect(said({ ...cells, blocks: ['tableHeader', 'tableCell'] })).toBe('bỏ cột trong bảngGiá\n2.000');
  expect(said({ ...cells, blocks: ['tableRow'] })).toBe('bỏ hàng trong bảngGiá\n2.000');
  expect(said({ ...cells, blocks: ['paragraph'] })).toBe('BỏGiá\n2.000');
});

it('a table set anew is not listed cell by cell', () => {
  const words = { added: 'tỉnh\nxã\nấp', removed: 'tỉnh\nxã' };
  expect(said({ kind: 'replaced', blocks: ['table', 'table'], ...words })).toBe('sửa cột, ô của bảng');
});
