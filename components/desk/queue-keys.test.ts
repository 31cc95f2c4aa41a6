import { describe, expect, it } from 'vitest';
import { queueKeyOf } from './queue-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  queueKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });

describe('the shortcuts of the queue', () => {
  it('are single keys, small or capital', () => {
    expect(press('j')).toBe('down');
    expect(press('J')).toBe('down');
    expect(press('?')).toBe('help');
    expect(press('x')).toBeNull();
  });

  it('leave the browser its own, and Vietnamese typing in peace', () => {
    expect(press('a', { ctrlKey: true })).toBeNull();
    expect(press('k', { metaKey: true })).toBeNull();
    expect(press('a', { isComposing: true })).toBeNull();
  });
});
