import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ShownSave } from './shown-save.ts';

let save: ShownSave;
let heard: string[];
beforeEach(() => {
  vi.useFakeTimers();
  save = new ShownSave();
  heard = [];
  save.listen(() => heard.push(save.now().kind));
});
afterEach(() => vi.useRealTimers());

it('takes "saved" back at once, and says it again only when the hand rests', () => {
  save.say({ kind: 'saved', at: 1 });
  save.say({ kind: 'saving' });
  expect(save.now().kind).toBe('saving');
  save.say({ kind: 'saved', at: 2 });
  save.say({ kind: 'saving' });
  save.say({ kind: 'saved', at: 3 });
  expect(save.now().kind).toBe('saving');
  vi.advanceTimersByTime(300);
  expect(save.now()).toEqual({ kind: 'saved', at: 3 });
  expect(heard).toEqual(['saved', 'saving', 'saved']);
});

it('says trouble at once, also while it was about to say "saved"', () => {
  save.say({ kind: 'saving' });
  save.say({ kind: 'saved', at: 1 });
  save.say({ kind: 'offline', kept: 2 });
  vi.advanceTimersByTime(1_000);
  expect(save.now()).toEqual({ kind: 'offline', kept: 2 });
});

it('tells nobody when nothing else is said', () => {
  save.say({ kind: 'offline', kept: 2 });
  save.say({ kind: 'offline', kept: 2 });
  expect(heard).toEqual(['offline']);
});
