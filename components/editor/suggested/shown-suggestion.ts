/** Which suggestion a person looks at now, on its card or in the text; each shows it to the other. */
export class ShownSuggestion {
  #id: string | null = null;
  #from: 'card' | 'text' = 'card';
  readonly #listeners = new Set<() => void>();

  get id(): string | null {
    return this.#id;
  }

  /** Where the person points at it. */
  get from(): 'card' | 'text' {
    return this.#from;
  }

  show(id: string | null, from: 'card' | 'text' = 'card'): void {
    if (this.#id === id) return;
    this.#id = id;
    this.#from = from;
    for (const listener of this.#listeners) listener();
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
