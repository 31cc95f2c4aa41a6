import { expect, it } from 'vitest';
import type { StoryThread } from '../story-page.ts';
import { inOrder } from './in-order.ts';

const aThread = (id: number, over: Partial<StoryThread> = {}): StoryThread => ({
  id,
  person: { id: 'ha', name: 'Hà' },
  text: 'Xem lại.',
  at: id,
  editedAt: null,
  mentions: [],
  mayEdit: false,
  about: { field: 'body', block: null, quote: '120 héc-ta' },
  isBlocking: false,
  mayBlock: false,
  resolved: null,
  mayReopen: false,
  replies: [],
  ...over,
});
const ids = (threads: readonly StoryThread[]) => threads.map(({ id }) => id);

it('lists open threads as one reads the text, those about the whole and those without a place apart', () => {
  const threads = [
    aThread(1),
    aThread(2, { about: null }),
    aThread(3),
    aThread(4),
    aThread(5, { resolved: { name: 'Hà', at: 9 } }),
  ];
  const { onPaper, onWhole, gone, settled } = inOrder(threads, [4, 5, 1]);
  expect([onPaper, onWhole, gone, settled].map(ids)).toEqual([[4, 1], [2], [3], [5]]);
});

it('calls nothing gone before the paper is there', () => {
  const { onPaper, gone } = inOrder([aThread(1), aThread(2)], null);
  expect([onPaper, gone].map(ids)).toEqual([[1, 2], []]);
});
