import type { Mark, Node } from '@tiptap/pm/model';
import { blockSuggestions, isSigned, type Signed, SUGGESTION_MARKS } from './suggestion.ts';

/** Who suggests, and when (ms). */
export type Suggesting = { readonly by: string; readonly at: number; readonly newId?: () => string };

/** What a person deletes and writes in its place within this time (ms) is one suggestion. */
const ONE_MOMENT = 60_000;

/** Signs what one transaction suggests. */
export class Pen {
  readonly by: string;
  readonly at: number;
  readonly #newId: () => string;
  /** What one stroke does in one place is one suggestion, whatever it is about. */
  readonly #isOneChange: boolean;
  readonly #ids = new Map<number, string>();
  readonly #replaced = new Map<number, Signed>();

  constructor({ by, at, newId = ownId }: Suggesting, changes: number) {
    this.#isOneChange = changes < 2;
    this.by = by;
    this.at = at;
    this.#newId = newId;
  }

  /** The signature of everything that is suggested about whole blocks and about the look of words. */
  get whole(): Signed {
    return this.#sign(WHOLE, []);
  }

  /**
   * Words that the writer had only suggested go at once in a change; what comes in their place continues their suggestion.
   * An input method writes every syllable so, and would else sign it anew with each letter.
   */
  replaces(change: number, suggestion: Signed | null): void {
    if (suggestion) this.#replaced.set(change, suggestion);
  }

  /**
   * The signature of a change among words: a continued suggestion's if one of these just beside it is the writer's own.
   * It is later than what it is made on, whatever the clocks say, for the latest says what becomes of the words.
   */
  sign(
    change: number,
    kind: string,
    beside: readonly (Mark | Signed)[],
    before = Number.NEGATIVE_INFINITY,
  ): Signed {
    const own = beside.map((near) =>
      'type' in near ? { kind: near.type.name, signed: near.attrs } : { kind: '', signed: near },
    );
    const mine = own.flatMap(({ kind, signed }) =>
      isSigned(signed) && this.isMine(signed) ? [{ kind, signed }] : [],
    );
    const replaced = kind === 'added' ? this.#replaced.get(change) : undefined;
    if (replaced) mine.push({ kind, signed: replaced });
    const same = mine.find(
      (near) => near.kind === kind && near.signed.at > before && this.#isOpenTo(change, near.signed),
    );
    if (same) {
      this.#ids.set(this.#keyOf(change), same.signed.id);
      return same.signed;
    }
    const recent = mine.filter(({ signed }) => Math.abs(this.at - signed.at) < ONE_MOMENT);
    return this.#sign(
      change,
      recent.map(({ signed }) => signed.id),
      Math.max(this.at, before + 1),
    );
  }

  isMine({ by }: Signed): boolean {
    return by === this.by;
  }

  /** Whether everything suggested on a node, and in it, is the writer's own. */
  isAllMine(node: Node): boolean {
    const suggestions = node.isText ? signedMarks(node.marks) : Object.values(blockSuggestions(node.attrs));
    return (
      suggestions.every((suggestion) => suggestion === null || this.isMine(suggestion)) &&
      node.children.every((child) => this.isAllMine(child))
    );
  }

  /** Whether a block is one that the writer has only suggested. */
  hasAdded(node: Node): boolean {
    const { came } = blockSuggestions(node.attrs);
    return came?.kind === 'added' && this.isMine(came);
  }

  #keyOf(change: number): number {
    return this.#isOneChange ? WHOLE : change;
  }

  #isOpenTo(change: number, { id }: Signed): boolean {
    return (this.#ids.get(this.#keyOf(change)) ?? id) === id;
  }

  #sign(change: number, continued: readonly string[], at = this.at): Signed {
    const key = this.#keyOf(change);
    const id = this.#ids.get(key) ?? continued[0] ?? this.#newId();
    this.#ids.set(key, id);
    return { id, by: this.by, at };
  }
}

const WHOLE = -1;

/**
 * An id for what somebody suggests, or writes within a suggestion. Made of what a browser has on a plain http address too,
 * which a paper in its own house may use.
 */
export function ownId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/** The signatures of the suggestions that marks carry. */
export function signedMarks(marks: readonly Mark[]): Signed[] {
  return marks.flatMap(({ type, attrs }) =>
    SUGGESTION_MARKS.includes(type.name) && isSigned(attrs) ? [attrs] : [],
  );
}
