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
  vi.advanceTimersByTime(200);
  happen(where, 'keydown');
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(work).toHaveBeenCalledOnce();
});

it.each(['keydown', 'pointerdown', 'pointerup'])(
  'puts no caret back where it was before a %s that the page has not read yet',
  (hand) => {
    const where = page();
    const work = vi.fn();
    const { whenQuiet } = typingPause(where);
    happen(where, hand);
    whenQuiet(work);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(280);
    happen(where, hand);
    vi.advanceTimersByTime(40);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(work).toHaveBeenCalledOnce();
  },
);

it('merges under a key that is held down all the same', () => {
  const where = page();
  const work = vi.fn();
  const { whenQuiet } = typingPause(where);
  for (let ms = 0; ms < 1_500; ms += 30) {
    happen(where, 'keydown');
    whenQuiet(work);
    vi.advanceTimersByTime(30);
  }
  expect(work).toHaveBeenCalled();
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
