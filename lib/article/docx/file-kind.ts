/** What a file is by its first bytes; `ole` is a .doc of old, or a .docx behind a password. */
export type FileKind = 'zip' | 'doc' | 'locked' | 'pdf' | 'rtf' | 'html' | 'other';

const SIGNS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
];
const PASSWORD = 'EncryptedPackage';

/** Says by its bytes, never by its name, what a file is that somebody wants to read as a Word file. */
export function fileKind(bytes: Uint8Array): FileKind {
  const kind = SIGNS.find(([, sign]) => sign.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind === 'doc') return holdsWide(bytes, PASSWORD) ? 'locked' : 'doc';
  if (kind) return kind;
  const head = new TextDecoder().decode(bytes.subarray(0, 512));
  return /^\s*(?:<!doctype html|<html|<\?xml|mime-version:)/i.test(head) ? 'html' : 'other';
}

/** Whether a name stands in the file in two bytes a letter, as the directory of an OLE file has them. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
