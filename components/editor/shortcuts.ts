/** Where a key works; the cheat sheet shows its keys under these heads. */
export const SHORTCUT_AREAS = ['text', 'blocks', 'find', 'suggestions', 'desk'] as const;
export type ShortcutArea = (typeof SHORTCUT_AREAS)[number];

export type Shortcut = {
  /** Its words are `writing.shortcuts.names.<id>`. */
  readonly id: string;
  readonly area: ShortcutArea;
  /** As key maps write them; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  readonly keys: string;
  /** Other keys on a Mac, where the system keeps these for itself. */
  readonly mac?: string;
};

/** Every key of the writing page: what is not in this list is not in the cheat sheet. */
export const SHORTCUTS = [
  { id: 'undo', area: 'text', keys: 'Mod-z' },
  { id: 'redo', area: 'text', keys: 'Mod-y', mac: 'Mod-Shift-z' },
  { id: 'bold', area: 'text', keys: 'Mod-b' },
  { id: 'italic', area: 'text', keys: 'Mod-i' },
  { id: 'link', area: 'text', keys: 'Mod-k' },
  { id: 'lineBreak', area: 'text', keys: 'Shift-Enter' },
  { id: 'selectionBar', area: 'text', keys: 'Alt-F10' },
  { id: 'comment', area: 'text', keys: 'Mod-Alt-m' },
  { id: 'slash', area: 'blocks', keys: '/' },
  { id: 'paragraph', area: 'blocks', keys: 'Mod-Alt-0' },
  { id: 'crosshead', area: 'blocks', keys: 'Mod-Alt-2' },
  { id: 'minorCrosshead', area: 'blocks', keys: 'Mod-Alt-3' },
  { id: 'orderedList', area: 'blocks', keys: 'Mod-Shift-7' },
  { id: 'bulletList', area: 'blocks', keys: 'Mod-Shift-8' },
  { id: 'quotation', area: 'blocks', keys: 'Mod-Shift-b' },
  { id: 'deeper', area: 'blocks', keys: 'Tab' },
  { id: 'shallower', area: 'blocks', keys: 'Shift-Tab' },
  { id: 'moveUp', area: 'blocks', keys: 'Alt-Shift-ArrowUp' },
  { id: 'moveDown', area: 'blocks', keys: 'Alt-Shift-ArrowDown' },
  { id: 'find', area: 'find', keys: 'Mod-f' },
  { id: 'replace', area: 'find', keys: 'Mod-h', mac: 'Mod-Alt-f' },
  { id: 'findNext', area: 'find', keys: 'F3', mac: 'Mod-g' },
  { id: 'findPrevious', area: 'find', keys: 'Shift-F3', mac: 'Mod-Shift-g' },
  { id: 'outline', area: 'find', keys: 'Mod-Alt-o' },
  { id: 'hintNext', area: 'text', keys: 'Alt-F7' },
  { id: 'hintPrevious', area: 'text', keys: 'Alt-Shift-F7' },
  { id: 'suggest', area: 'suggestions', keys: 'Mod-Shift-e' },
  { id: 'nextSuggestion', area: 'suggestions', keys: 'Mod-Alt-j', mac: 'Mod-Shift-j' },
  { id: 'previousSuggestion', area: 'suggestions', keys: 'Mod-Alt-k', mac: 'Mod-Shift-k' },
  { id: 'acceptSuggestion', area: 'suggestions', keys: 'Mod-Alt-y' },
  { id: 'rejectSuggestion', area: 'suggestions', keys: 'Mod-Alt-n' },
  { id: 'save', area: 'desk', keys: 'Mod-s' },
  { id: 'focus', area: 'desk', keys: 'Mod-.' },
  { id: 'phone', area: 'desk', keys: 'Mod-Alt-p' },
  { id: 'help', area: 'desk', keys: 'Mod-/' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'isComposing' | 'keyCode'>>;

/** Whether a press is that shortcut on this machine; never while a syllable is being put together. */
export function isShortcut(press: Press, id: ShortcutId, isMac = isOnMac()): boolean {
  if (press.isComposing || press.keyCode === 229) return false;
  const held = keysOf(id, isMac).split('-');
  const key = held.pop() ?? '';
  const wants = (modifier: string) => held.includes(modifier);
  return (
    (isMac ? press.metaKey : press.ctrlKey) === wants('Mod') &&
    !(isMac ? press.ctrlKey : press.metaKey) &&
    press.altKey === wants('Alt') &&
    press.shiftKey === wants('Shift') &&
    isKey(press, key)
  );
}

/** The keys of a shortcut as key maps write them. */
export function keysOf(id: ShortcutId, isMac = isOnMac()): string {
  const shortcut: Shortcut | undefined = SHORTCUTS.find((known) => known.id === id);
  if (!shortcut) throw new Error(`There is no shortcut ${id}.`);
  return (isMac && shortcut.mac) || shortcut.keys;
}

/** The caps to press, as they are printed on this machine's keyboard. */
export function capsOf(id: ShortcutId, isMac = isOnMac()): string[] {
  const caps: Readonly<Record<string, string>> = isMac ? MAC_CAPS : CAPS;
  return keysOf(id, isMac)
    .split('-')
    .map((key) => caps[key] ?? key.toUpperCase());
}

/** The keys as `aria-keyshortcuts` wants them. */
export function ariaKeysOf(id: ShortcutId, isMac = isOnMac()): string {
  return keysOf(id, isMac)
    .replace('Mod', isMac ? 'Meta' : 'Control')
    .replaceAll('-', '+');
}

const ARROWS = { ArrowUp: '↑', ArrowDown: '↓', Enter: '↵' };
const CAPS = { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Tab: 'Tab', ...ARROWS };
const MAC_CAPS = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Tab: '⇥', ...ARROWS };

/** With Alt held a Mac writes another letter, so the place of the key counts too. */
function isKey({ key, code }: Press, wanted: string): boolean {
  return key.toLowerCase() === wanted.toLowerCase() || code === `Key${wanted.toUpperCase()}`;
}

/** Whether the keyboard in front of the person is a Mac's. */
export function isOnMac(): boolean {
  return typeof navigator !== 'undefined' && /^(Mac|iP)/.test(navigator.platform);
}
