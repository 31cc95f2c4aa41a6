import { describe, expect, it } from 'vitest';
import en from '../../lib/i18n/messages/en/writing.json' with { type: 'json' };
import vi from '../../lib/i18n/messages/vi/writing.json' with { type: 'json' };
import { ariaKeysOf, capsOf, isShortcut, SHORTCUT_AREAS, SHORTCUTS } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a shortcut', () => {
  it('is heard with exactly its keys', () => {
    expect(isShortcut(press('f', { ctrlKey: true }), 'find', false)).toBe(true);
    expect(isShortcut(press('F', { ctrlKey: true }), 'find', false)).toBe(true);
    expect(isShortcut(press('f', { ctrlKey: true, shiftKey: true }), 'find', false)).toBe(false);
    expect(isShortcut(press('f'), 'find', false)).toBe(false);
  });

  it('is another one on a Mac where the system keeps the keys', () => {
    expect(isShortcut(press('ƒ', { code: 'KeyF', metaKey: true, altKey: true }), 'replace', true)).toBe(true);
    expect(isShortcut(press('h', { metaKey: true }), 'replace', true)).toBe(false);
    expect(capsOf('replace', true)).toEqual(['⌘', '⌥', 'F']);
    expect(capsOf('replace', false)).toEqual(['Ctrl', 'H']);
    expect(ariaKeysOf('quotation', false)).toBe('Control+Shift+b');
  });

  it('is never heard while a syllable is put together', () => {
    expect(isShortcut(press('f', { ctrlKey: true, isComposing: true }), 'find', false)).toBe(false);
    expect(isShortcut(press('f', { ctrlKey: true, keyCode: 229 }), 'find', false)).toBe(false);
  });

  it('does not share its keys with another', () => {
    for (const keyOf of [(one: (typeof SHORTCUTS)[number]) => one.keys, macKeys]) {
      const keys = SHORTCUTS.map((shortcut) => keyOf(shortcut).toLowerCase());
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('is no single letter: those are tone keys', () => {
    expect(SHORTCUTS.filter(({ keys }) => /^[\p{L}\p{N}]$/u.test(keys))).toEqual([]);
  });
});

const macKeys = (shortcut: (typeof SHORTCUTS)[number]) => ('mac' in shortcut ? shortcut.mac : shortcut.keys);

it.each([vi, en])('every shortcut and every area has its words', (words) => {
  expect(Object.keys(words.shortcuts.names).sort()).toEqual(SHORTCUTS.map(({ id }) => id).sort());
  expect(Object.keys(words.shortcuts.areas).sort()).toEqual([...SHORTCUT_AREAS].sort());
});
