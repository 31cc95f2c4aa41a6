import type { SuggestionProps } from '@tiptap/suggestion';
import type { BlockId } from '../blocks.ts';
import type { SlashLine } from './slash-hits.ts';

export type BlockLine = SlashLine<BlockId>;
type Shown = SuggestionProps<BlockLine, BlockLine>;
export type SlashMenuState = { readonly shown: Shown; readonly at: number } | null;

/** What the slash menu shows now: the editor's plugin writes it, the menu on the screen reads it. */
export class SlashMenuStore {
  #state: SlashMenuState = null;
  readonly #listeners = new Set<() => void>();

  readonly read = (): SlashMenuState => this.#state;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(shown: Shown): void {
    const at = this.#state?.shown.query === shown.query ? this.#state.at : 0;
    this.#set(shown.items.length === 0 ? null : { shown, at });
  }

  hide(): void {
    this.#set(null);
  }

  /** A key while the menu is open; `false` leaves it to the text. */
  take({ key, isComposing, keyCode }: KeyboardEvent): boolean {
    const state = this.#state;
    if (!state || isComposing || keyCode === 229) return false;
    if (key === 'ArrowDown') this.#step(1);
    else if (key === 'ArrowUp') this.#step(-1);
    else if (key === 'Enter' || key === 'Tab') this.choose(state.at);
    else return false;
    return true;
  }

  point(at: number): void {
    if (this.#state && this.#state.at !== at) this.#set({ ...this.#state, at });
  }

  choose(at: number): void {
    const line = this.#state?.shown.items[at];
    if (line) this.#state?.shown.command(line);
  }

  #step(by: number): void {
    if (!this.#state) return;
    const { length } = this.#state.shown.items;
    this.point((this.#state.at + by + length) % length);
  }

  #set(state: SlashMenuState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
