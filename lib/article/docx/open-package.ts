import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Answer, grant, type Refused, refuse } from '#lib/newsroom/refusal';
import { fileKind } from './file-kind.ts';
import { PACKAGE_LIMITS } from './package-limits.ts';

/** A part of the package that is read at all; all others (macros, fonts, embedded files) stay packed. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/i;

/** The parts of an opened Word file that are text, by name, and a way to unpack the pictures. */
export type Package = {
  readonly text: (name: string) => string | null;
  /** Unpacks these parts, in the limits for pictures; what is larger or not there is left out. */
  readonly pictures: (names: readonly string[]) => ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly names: ReadonlySet<string>;
};

/**
 * Opens a Word file. Sizes are added up before anything is unpacked, and nothing unpacks to more than it says. Refuses
 * with `docx_is_doc`, `docx_locked`, `docx_is_other`, `docx_too_big`, `docx_hostile`, `docx_damaged`.
 */
export function openPackage(bytes: Uint8Array): Answer<{ opened: Package }> {
  return refusalByKind(bytes) ?? unpack(bytes);
}

function unpack(bytes: Uint8Array): Answer<{ opened: Package }> {
  try {
    const entries = listEntries(bytes);
    if (entries.length > PACKAGE_LIMITS.parts) return refuse('docx_hostile');
    const isText = ({ name }: UnzipFileInfo) => READ.test(name);
    if (sizeOf(entries.filter(isText)) > PACKAGE_LIMITS.xml || entries.some(isLying))
      return refuse('docx_hostile');
    if (new Set(entries.map(({ name }) => name)).size < entries.length) return refuse('docx_hostile');
    if (entries.some(({ name }) => name === 'mimetype')) return refuse('docx_is_other', { kind: 'odt' });
    const texts = new Map(Object.entries(unzipSync(bytes, { filter: isText })));
    const opened: Package = {
      text: (name) => {
        const part = texts.get(name);
        return part ? decode(part) : null;
      },
      pictures: (names) => unpackPictures(bytes, entries, new Set(names)),
      names: new Set(entries.map(({ name }) => name)),
    };
    return grant({ opened });
  } catch {
    return refuse('docx_damaged');
  }
}

function refusalByKind(bytes: Uint8Array): Refused | null {
  if (bytes.length > PACKAGE_LIMITS.packed)
    return refuse('docx_too_big', { most: PACKAGE_LIMITS.packed / 1_000_000 });
  const kind = fileKind(bytes);
  if (kind === 'zip') return null;
  if (kind === 'doc') return refuse('docx_is_doc');
  if (kind === 'locked') return refuse('docx_locked');
  return bytes.length === 0 ? refuse('docx_damaged') : refuse('docx_is_other', { kind });
}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, { filter: (entry) => entries.push(entry) < 0 });
  return entries;
}

const sizeOf = (entries: readonly UnzipFileInfo[]) =>
  entries.reduce((sum, { originalSize }) => sum + originalSize, 0);

/** Packing adds next to nothing to a part: one that is larger packed than unpacked hides more than it says. */
function isLying({ size, originalSize }: UnzipFileInfo): boolean {
  return size > originalSize + originalSize / 1_000 + 1_024;
}

function unpackPictures(bytes: Uint8Array, entries: readonly UnzipFileInfo[], wanted: ReadonlySet<string>) {
  let left: number = PACKAGE_LIMITS.pictures;
  const fitting = new Set<string>();
  for (const { name, originalSize } of entries) {
    if (!wanted.has(name) || originalSize > PACKAGE_LIMITS.picture || originalSize > left) continue;
    left -= originalSize;
    fitting.add(name);
  }
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => fitting.has(name) })));
}

function decode(part: Uint8Array): string {
  const [first, second] = part;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return new TextDecoder(wide ?? 'utf-8').decode(part);
}
