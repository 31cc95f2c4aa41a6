import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Departures } from './departures.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('notes a departure after half a minute, once', () => {
  const note = vi.fn(async () => undefined);
  new Departures().leave('7 lan', note);
  vi.advanceTimersByTime(29_000);
  expect(note).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(note).toHaveBeenCalledTimes(1);
});

it('notes nothing of whoever is back before that, however often they come and go', () => {
  const departures = new Departures();
  const note = vi.fn(async () => undefined);
  for (let time = 0; time < 5; time += 1) {
    departures.leave('7 lan', note);
    vi.advanceTimersByTime(20_000);
    departures.comeBack('7 lan');
  }
  vi.advanceTimersByTime(60_000);
  expect(note).not.toHaveBeenCalled();
});

it('waits for nobody when the house closes', async () => {
  const departures = new Departures();
  const notes = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
  for (const [at, note] of notes.entries()) departures.leave(`7 ${at}`, note);
  await departures.noteAll();
  vi.advanceTimersByTime(60_000);
  for (const note of notes) expect(note).toHaveBeenCalledTimes(1);
});
