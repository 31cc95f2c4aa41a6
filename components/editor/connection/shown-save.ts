import type { SaveState, SaveWatch } from '../writing.ts';

/** "Saved" is said when the last key is so long ago; everything else is said at once. */
const CALM_MS = 300;

/**
 * The state of saving as the page shows it. It changes with the first key after every pause, so it is no state of the page:
 * only what says it is drawn anew, and that before the next letter is painted.
 */
export class ShownSave implements SaveWatch {
  #shown: SaveState = { kind: 'opening' };
  #calm: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  readonly now = (): SaveState => this.#shown;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Says how saving stands now. */
  say(state: SaveState): void {
    clearTimeout(this.#calm);
    const isCalming = state.kind === 'saved' && this.#shown.kind === 'saving';
    if (isCalming) this.#calm = setTimeout(() => this.#show(state), CALM_MS);
    else this.#show(state);
  }

  #show(state: SaveState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#shown)) return;
    this.#shown = state;
    for (const listener of this.#listeners) listener();
  }
}
