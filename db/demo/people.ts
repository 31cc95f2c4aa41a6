import type { DemoPerson } from './demo-story.ts';

/**
 * The newsroom of Bến Sông. Everybody is invented; everybody signs in with the one demo password that the start prints.
 * Nora reads the newsroom in English; Vàm and Ẩn edit some sections only.
 */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { id: 'lan', name: 'Huỳnh Ngọc Lan', email: 'lan@bensong.example', role: 'reporter' },
  { id: 'binh', name: 'Đỗ Thanh Bình', email: 'binh@bensong.example', role: 'reporter' },
  { id: 'ha', name: 'Nguyễn Thu Hà', email: 'ha@bensong.example', role: 'editor' },
  { id: 'thu', name: 'Phạm Anh Thư', email: 'thu@bensong.example', role: 'managing_editor' },
  { id: 'tong', name: 'Bùi Đức Tổng', email: 'tong@bensong.example', role: 'editor_in_chief' },
  { id: 'quan', name: 'Lý Minh Quân', email: 'quan@bensong.example', role: 'admin' },
  { id: 'an', name: 'Võ Hoài An', email: 'an@bensong.example', role: 'contributor' },
  { id: 'mai', name: 'Mai Ngạn', email: 'mai@bensong.example', role: 'reporter' },
  { id: 'suong', name: 'Lê Hoài Sương', email: 'suong@bensong.example', role: 'reporter' },
  { id: 'bac', name: 'Vũ Lam Bạc', email: 'bac@bensong.example', role: 'reporter' },
  {
    id: 'vam',
    name: 'Tạ Thu Vàm',
    email: 'vam@bensong.example',
    role: 'editor',
    sections: ['thoi-su', 'song-nuoc'],
  },
  {
    id: 'ngoc-an',
    name: 'Trần Ngọc Ẩn',
    email: 'ngocan@bensong.example',
    role: 'editor',
    sections: ['van-hoa', 'hoc-duong', 'the-thao'],
  },
  { id: 'nora', name: 'Nora Phan', email: 'nora@bensong.example', role: 'reporter', language: 'en' },
];
