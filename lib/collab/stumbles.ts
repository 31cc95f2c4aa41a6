const MOST = 20;
const ONE_BACK_AFTER_MS = 3_000;

/**
 * Counts for each person the updates that did not fit. Each costs the house the work of a whole story, so that nobody
 * may send them one after the other, over however many connections; an honest page sends one, and opens anew.
 */
export class Stumbles {
  readonly #people = new Map<string, { count: number; at: number }>();

  /** Whether a person has stumbled too often within the last minute to be listened to now. */
  isOver(personId: string, now = performance.now()): boolean {
    return this.#countOf(personId, now) > MOST - 1;
  }

  count(personId: string, now = performance.now()): void {
    this.#people.set(personId, { count: this.#countOf(personId, now) + 1, at: now });
  }

  #countOf(personId: string, now: number): number {
    const known = this.#people.get(personId);
    if (!known) return 0;
    const left = known.count - (now - known.at) / ONE_BACK_AFTER_MS;
    if (left <= 0) this.#people.delete(personId);
    return Math.max(0, left);
  }
}
