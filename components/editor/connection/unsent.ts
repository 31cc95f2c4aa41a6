/** A change that the house has not confirmed, under a key of its own. */
export type Unsent = { readonly key: string; readonly update: Uint8Array };

/** Where unconfirmed changes outlive the page; `of` says whose and of which working copy they are. */
export type UnsentStore = {
  list(of: string): Promise<readonly Unsent[]>;
  /** Answers whether it is now kept on the device. */
  add(of: string, unsent: Unsent): Promise<boolean>;
  /** Answers whether they are gone from the device. */
  remove(keys: readonly string[]): Promise<boolean>;
};

/**
 * What stands between a person's keyboard and the house's disk: everything typed here that was not confirmed, in order.
 * One parcel is under way at a time; what is typed meanwhile goes with the next, so a slow line gets larger parcels.
 */
export class Outgoing {
  readonly #store: UnsentStore;
  #of = '';
  #unsent: Unsent[] = [];
  #underWay: { readonly number: number; readonly count: number } | null = null;
  #number = 0;
  /** What the device did not take: it is in this page and nowhere else. */
  readonly #loose = new Set<string>();
  readonly #onLoose: () => void;

  constructor(store: UnsentStore, onLoose: () => void = () => undefined) {
    this.#store = store;
    this.#onLoose = onLoose;
  }

  /** The keys of what is unconfirmed. */
  get keys(): ReadonlySet<string> {
    return new Set(this.#unsent.map(({ key }) => key));
  }

  get updates(): readonly Uint8Array[] {
    return this.#unsent.map(({ update }) => update);
  }

  get kept(): number {
    return this.#unsent.length;
  }

  /** Whether something unconfirmed would be gone with the page. */
  get isLoose(): boolean {
    return this.#loose.size > 0;
  }

  get isUnderWay(): boolean {
    return this.#underWay !== null;
  }

  /** Keeps what is unconfirmed from now on as a person's changes of a working copy. */
  keepAs(of: string): void {
    this.#of = of;
  }

  /** Finds what an earlier page of the same person left unconfirmed. */
  async find(of: string): Promise<readonly Unsent[]> {
    this.keepAs(of);
    const known = new Set(this.#unsent.map(({ key }) => key));
    const left = await this.#store.list(of).catch(() => []);
    const found = left.filter(({ key }) => !known.has(key));
    this.#unsent.unshift(...found);
    return found;
  }

  add(unsent: Unsent): void {
    this.#unsent.push(unsent);
    void this.#keepOnDevice(unsent);
  }

  async #keepOnDevice(unsent: Unsent): Promise<void> {
    const isKept = await this.#store.add(this.#of, unsent);
    if (isKept || !this.#unsent.includes(unsent)) return;
    this.#loose.add(unsent.key);
    this.#onLoose();
  }

  /** Takes everything unconfirmed as the next parcel and answers its number. */
  take(): { number: number; updates: readonly Uint8Array[] } {
    this.#number += 1;
    this.#underWay = { number: this.#number, count: this.#unsent.length };
    return { number: this.#number, updates: this.updates };
  }

  /** The parcel of a number is on the house's disk; answers whether it was the one under way. */
  confirm(number: number): boolean {
    if (this.#underWay?.number !== number) return false;
    const confirmed = this.#unsent.splice(0, this.#underWay.count);
    this.#underWay = null;
    for (const { key } of confirmed) this.#loose.delete(key);
    void this.#store.remove(confirmed.map(({ key }) => key));
    return true;
  }

  /** The parcel under way has not arrived; what is in it is unconfirmed as before. */
  giveBack(): void {
    this.#underWay = null;
  }

  /** Gives up everything unconfirmed, here and on the device. */
  async drop(): Promise<void> {
    const dropped = this.#unsent.splice(0).map(({ key }) => key);
    this.#underWay = null;
    this.#loose.clear();
    await this.#store.remove(dropped);
  }
}
