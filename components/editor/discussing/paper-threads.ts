import type { EditorView } from '@tiptap/pm/view';
import type { TextField } from '#lib/newsroom/threads';
import { TEXT_FIELDS } from '#lib/newsroom/threads';
import type { Selected } from './about-place.ts';
import type { Stretch } from './threads-in.ts';

/** What the paper needs to know of a thread to show where it stands. */
export type ShownThread = { readonly isBlocking: boolean; readonly isSettled: boolean; readonly pen: number };

/** What one asks for on the paper: to comment on something selected, or to read a thread. */
export type PaperWish = {
  readonly begin: (selected: Selected | null) => void;
  readonly read: (thread: number, by: 'pointer' | 'keys') => void;
};

type Field = { readonly view: EditorView; readonly places: () => readonly Stretch[] };

/** Changes of places are told when typing rests for so long, in milliseconds. */
const REST = 150;

/**
 * The threads as the paper shows them: which there are, which one is being read, what is being commented on, and where
 * each stands. Panel and fields meet here, whichever of them comes first.
 */
export class PaperThreads {
  #shown: ReadonlyMap<number, ShownThread> = new Map();
  #active: number | null = null;
  #selected: Selected | null = null;
  #wish: PaperWish | null = null;
  #order: readonly number[] | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #fields = new Map<TextField, Field>();
  readonly #listeners = new Set<() => void>();

  get shown(): ReadonlyMap<number, ShownThread> {
    return this.#shown;
  }
  get active(): number | null {
    return this.#active;
  }
  get selected(): Selected | null {
    return this.#selected;
  }

  /** The threads that stand on the paper, in document order; null until the paper is there. */
  readonly order = (): readonly number[] | null => this.#order;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Hears what is wished for on the paper. */
  heed(wish: PaperWish): void {
    this.#wish = wish;
  }

  /** Takes in which threads there are. One that is settled while it is being read is read no more: its mark goes. */
  show(shown: ReadonlyMap<number, ShownThread>): void {
    const active = this.#active;
    if (active !== null && isSettledNow(this.#shown.get(active), shown.get(active))) this.#active = null;
    this.#shown = shown;
    this.#tell();
  }

  activate(thread: number | null): void {
    if (this.#active === thread) return;
    this.#active = thread;
    this.#tell();
  }

  /** Marks on the paper what a comment is being written on. */
  select(selected: Selected | null): void {
    this.#selected = selected;
    this.#tell();
  }

  begin(selected: Selected | null): void {
    this.#wish?.begin(selected);
  }

  read(thread: number, by: 'pointer' | 'keys'): void {
    if (this.#shown.has(thread)) this.#wish?.read(thread, by);
  }

  /** A field stands on the paper; answers how it leaves. */
  join(name: TextField, field: Field): () => void {
    this.#fields.set(name, field);
    this.moved();
    return () => {
      this.#fields.delete(name);
      this.moved();
    };
  }

  /** Something in a field moved: who follows the order of threads is told once it rests. */
  moved(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const isThere = this.#fields.size === TEXT_FIELDS.length;
      const order = isThere ? [...new Set(this.#stretches().map(({ thread }) => thread))] : null;
      if (String(order) === String(this.#order)) return;
      this.#order = order;
      this.#tell();
    }, REST);
  }

  /** The threads that stand anywhere on the paper at this moment. */
  present(): Set<number> {
    return new Set(this.#stretches().map(({ thread }) => thread));
  }

  /** Where a thread begins, and in which field. */
  placeOf(thread: number): { view: EditorView; stretch: Stretch } | null {
    for (const name of TEXT_FIELDS) {
      const field = this.#fields.get(name);
      const stretch = field?.places().find((place) => place.thread === thread);
      if (field && stretch) return { view: field.view, stretch };
    }
    return null;
  }

  #stretches(): Stretch[] {
    return TEXT_FIELDS.flatMap((name) => this.#fields.get(name)?.places() ?? []);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSettledNow(before: ShownThread | undefined, now: ShownThread | undefined): boolean {
  return before?.isSettled === false && now?.isSettled === true;
}
