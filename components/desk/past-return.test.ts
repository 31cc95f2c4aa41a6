import { expect, test } from 'vitest';
import { findPastReturn } from './past-return.ts';
import type { TimelineLine } from './story/story-page.ts';

const line = (kind: string, at: number): TimelineLine => ({
  ...{ key: `e${at}`, kind, at, by: null, reason: '', stage: null },
  ...{ revision: null, fields: [], alarm: null, receipts: [] },
});

test('the latest return is what a story that was sent again answers', () => {
  const timeline = [line('submit', 5), line('return', 4), line('submit', 3), line('return', 2)];
  expect(findPastReturn(timeline)?.at).toBe(4);
});

test('a return from before an approval or a publication is settled', () => {
  expect(findPastReturn([line('reopen', 6), line('approve', 5), line('return', 4)])).toBeNull();
  expect(findPastReturn([line('open_change', 6), line('publish', 5), line('return', 4)])).toBeNull();
  expect(findPastReturn([line('submit', 1)])).toBeNull();
});
