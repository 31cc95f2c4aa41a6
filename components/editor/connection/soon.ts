/** Does something a moment after it was first asked for, once, however often it is asked for meanwhile. */
export class Soon {
  readonly #after: number;
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(after: number, work: () => void) {
    this.#after = after;
    this.#work = work;
  }

  call(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#work();
    }, this.#after);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
