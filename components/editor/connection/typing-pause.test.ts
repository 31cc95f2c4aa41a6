import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typingPause } from './typing-pause.ts';

const page = () => new EventTarget() as Document;
const happen = (where: Document, name: string) => where.dispatchEvent(new Event(name));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('merges at once when nobody types', () => {
  const work = vi.fn();
  typingPause(page()).whenQuiet(work);
  expect(work).toHaveBeenCalledOnce();
});

it('never merges into a syllable that an input method composes, however long that takes', () => {
  const where = page();
  const work = vi.fn();
  const { whenQuiet } = typingPause(where);
  happen(where, 'compositionstart');
  whenQuiet(work);
  vi.advanceTimersByTime(60_000);
  expect(work).not.toHaveBeenCalled();
  happen(where, 'compositionend');
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledOnce();
});

it('waits 300 ms after a key, for UniKey says nothing, but no longer', () => {
  const where = page();
  const work = vi.fn();
  const { whenQuiet } = typingPause(where);
  happen(where, 'keydown');
  whenQuiet(work);
  vi.advanceTimersByTime(290);
  happen(where, 'keydown');
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10);
  expect(work).toHaveBeenCalledOnce();
});

it('does not wait for ever for a composition whose field left the page: a plain key tells that it is over', () => {
  const where = page();
  const work = vi.fn();
  const { whenQuiet } = typingPause(where);
  happen(where, 'compositionstart');
  whenQuiet(work);
  where.dispatchEvent(Object.assign(new Event('keydown'), { isComposing: true }));
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
  where.dispatchEvent(Object.assign(new Event('keydown'), { isComposing: false }));
  vi.advanceTimersByTime(300);
  expect(work).toHaveBeenCalledOnce();
});
