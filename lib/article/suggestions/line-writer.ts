import { Fragment, type Mark, type Node } from '@tiptap/pm/model';
import { depthOf, type Letter, wordsOf } from './line-pieces.ts';
import type { BlockSuggestions, Signed } from './suggestion.ts';

type Line = { readonly shell: Node; readonly attrs: Node['attrs']; readonly words: Node[] };

/** Writes lines from left to right and knows at each moment how far it has come. */
export class LineWriter {
  readonly #lines: Line[] = [];
  #at = 0;

  /** How far the lines reach, from the beginning of the first. */
  get at(): number {
    return this.#at;
  }

  /** The line that is being written, as it stands so far. */
  get line(): Line | null {
    return this.#lines.at(-1) ?? null;
  }

  begin(shell: Node, attrs: Node['attrs']): void {
    const before = this.line;
    this.#at += (before ? depthOf(before.shell) : 0) + depthOf(shell);
    this.#lines.push({ shell, attrs, words: [] });
  }

  /** Writes a letter as it is, but for its marks and, where it is no letter, for what is suggested about it. */
  write(
    { node, text, size }: Letter,
    marks: readonly Mark[],
    suggested: Partial<BlockSuggestions> = {},
  ): void {
    const written = node.isText
      ? node.type.schema.text(text, marks)
      : node.type.create({ ...node.attrs, ...suggested }, node.content, marks);
    this.line?.words.push(written);
    this.#at += size;
  }

  /** The suggestions on what was written last in this line, or on the line itself when nothing was. */
  get beside(): readonly (Mark | Signed)[] {
    const line = this.line;
    const last = line?.words.at(-1);
    if (last) return last.isText ? last.marks : signedValues(last.attrs);
    return line ? signedValues(line.attrs) : [];
  }

  finished(): Node[] {
    return this.#lines.map(({ shell, attrs, words }) => {
      const old = wordsOf(shell);
      const block =
        old === shell
          ? old.type.create(attrs, Fragment.fromArray(words))
          : old.copy(Fragment.fromArray(words));
      return old === shell ? block : shell.type.create(attrs, block);
    });
  }
}

function signedValues({ came, goes }: Node['attrs']): Signed[] {
  return [came, goes].filter((value) => value);
}
