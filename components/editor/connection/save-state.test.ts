import { describe, expect, it } from 'vitest';
import { type LineState, saveStateOf } from './save-state.ts';

const open: LineState = {
  hasText: true,
  link: 'open',
  isOnline: true,
  right: 'writes',
  kept: 0,
  isLoose: false,
  isDiskFailing: false,
  isRefused: false,
  savedAt: 5,
};
const kindOf = (change: Partial<LineState>) => saveStateOf({ ...open, ...change }).kind;

describe('what is said of the text', () => {
  it('is "saved" only when nothing at all is unconfirmed', () => {
    expect(saveStateOf(open)).toEqual({ kind: 'saved', at: 5 });
    expect(kindOf({ kept: 1 })).toBe('saving');
    expect(kindOf({ kept: 1, isDiskFailing: true })).toBe('not_kept');
    expect(kindOf({ kept: 1, right: 'reads' })).toBe('frozen');
    expect(kindOf({ kept: 1, isRefused: true })).toBe('refused');
  });

  it('is never "saved" while the house is not there, whatever is kept', () => {
    for (const link of ['silent', 'broken', 'signed_out', 'outdated', 'closed'] as const) {
      for (const isOnline of [true, false]) expect(kindOf({ link, isOnline })).not.toMatch(/sav/);
    }
  });

  it('does not claim that the device keeps what it does not keep', () => {
    for (const change of [{ link: 'broken' }, { link: 'signed_out' }, { isDiskFailing: true }] as const)
      expect(saveStateOf({ ...open, ...change, kept: 2, isLoose: true })).toMatchObject({
        kept: 2,
        isLoose: true,
      });
  });

  it('tells a lost network from a lost server', () => {
    expect(saveStateOf({ ...open, link: 'broken', isOnline: false, kept: 3 })).toEqual({
      kind: 'offline',
      kept: 3,
    });
    expect(kindOf({ link: 'broken' })).toBe('reconnecting');
    expect(kindOf({ link: 'broken', hasText: false })).toBe('opening');
  });
});
