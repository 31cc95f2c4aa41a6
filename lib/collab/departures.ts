/** A page that is loaded anew, or whose line breaks, is back long before this, in milliseconds. */
const GONE_AFTER_MS = 30_000;

type Leaving = { readonly timer: NodeJS.Timeout; readonly note: () => Promise<void> };

/** Who is on the way out of which story: noted only once they have stayed away for half a minute. */
export class Departures {
  readonly #leaving = new Map<string, Leaving>();

  /** Somebody leaves, and `note` is what is to be done about it unless they come back. */
  leave(who: string, note: () => Promise<void>): void {
    this.comeBack(who);
    const timer = setTimeout(() => {
      this.#leaving.delete(who);
      void note();
    }, GONE_AFTER_MS);
    timer.unref();
    this.#leaving.set(who, { timer, note });
  }

  /** They are back: nothing is noted. */
  comeBack(who: string): void {
    clearTimeout(this.#leaving.get(who)?.timer);
    this.#leaving.delete(who);
  }

  /** The house closes: nobody is waited for. */
  async noteAll(): Promise<void> {
    const leaving = [...this.#leaving.values()];
    this.#leaving.clear();
    for (const { timer } of leaving) clearTimeout(timer);
    await Promise.all(leaving.map(({ note }) => note()));
  }
}
