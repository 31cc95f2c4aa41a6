import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillWorkingCopy } from '#lib/article/working-copy';
import { ownText } from './own-text.ts';

const bold = { type: 'text', text: 'đêm', marks: [{ type: 'bold' }] };
const signature = { id: 'a', by: 'lan', at: 1 };
const added = { type: 'text', text: ' Ghe về.', marks: [{ type: 'added', attrs: signature }] };
const removed = { type: 'text', text: ' Chợ tan.', marks: [{ type: 'removed', attrs: signature }] };
const picture = { type: 'picture', attrs: { mediaId: 'm1' } };

it('is the whole story in reading order, with what one only suggests, and without pictures', () => {
  const doc = new Y.Doc();
  const content = [
    { type: 'paragraph', content: [{ type: 'text', text: 'Nước lên trong ' }, bold, added, removed] },
    picture,
  ];
  fillWorkingCopy(doc, { headline: 'Lũ về', standfirst: 'Đêm qua.', body: { type: 'doc', content } });
  const { plain, html } = ownText(doc);
  expect(plain).toBe('Lũ về\nĐêm qua.\nNước lên trong đêm Ghe về.');
  expect(html).toBe('<h2>Lũ về</h2>\n<p>Đêm qua.</p>\n<p>Nước lên trong <strong>đêm</strong> Ghe về.</p>');
});
