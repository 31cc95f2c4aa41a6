import { HANG_UP } from '#lib/collab/frames';

const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;

/** Connects a line that broke again and again, after a wait that grows with each attempt. */
export class Redial {
  readonly #connect: () => void;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connect: () => void) {
    this.#connect = connect;
  }

  /** The line ended with the house's reason, if it gave one; what was our fault is not tried again at once. */
  later(code: number): void {
    this.#attempts += 1;
    const isOurFault = code === HANG_UP.tooFast || code === HANG_UP.unreadable;
    const wait = isOurFault ? LONGEST_WAIT : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.#attempts);
    // Not everybody at the same moment, after the house was away.
    this.#timer = setTimeout(this.#connect, wait * (0.5 + Math.random() / 2));
  }

  succeeded(): void {
    this.#attempts = 0;
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
