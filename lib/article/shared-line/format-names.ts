import type { Mark } from '@tiptap/pm/model';
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

/** The marks of words as the shared text keeps them: by name, with their attributes. */
export type Formats = Readonly<Record<string, unknown>>;

const names = new Map<string, string>();

/** Marks as the shared text keeps them. */
export function formatsOf(marks: readonly Mark[]): Formats {
  return Object.fromEntries(marks.map((mark) => [nameOf(mark), mark.attrs]));
}

/** Whether words have the same mark of a name, or none. */
export function isSameFormat(name: string, one: Formats, other: Formats): boolean {
  const [own, others] = [one[name] ?? null, other[name] ?? null];
  return own === others || JSON.stringify(own) === JSON.stringify(others);
}

/** Whether words have the same marks. */
export function isSameFormats(one: Formats, other: Formats): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((name) => isSameFormat(name, one, other));
}

function nameOf(mark: Mark): string {
  const { type } = mark;
  if (type.excludes(type)) return type.name;
  const said = JSON.stringify(mark);
  const name = names.get(said) ?? nameByBinding(mark);
  names.set(said, name);
  return name;
}

/** A mark that may overlap itself is named by what it says too; how, only the binding knows. */
function nameByBinding(mark: Mark): string {
  const { schema } = mark.type;
  const line = schema.node('paragraph', null, schema.text(' ', [mark]));
  const [words] = prosemirrorToYXmlFragment(line, new Y.Doc().getXmlFragment()).toArray();
  const [name] = words instanceof Y.XmlText ? Object.keys(words.toDelta()[0]?.attributes ?? {}) : [];
  if (!name) throw new Error(`The shared text has no name for ${mark.type.name}.`);
  return name;
}
