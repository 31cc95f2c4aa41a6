/** A change that the house has not confirmed, under a key of its own. */
export type Unsent = { readonly key: string; readonly update: Uint8Array };

/** Where unconfirmed changes outlive the page; `of` says whose and of which working copy they are. */
export type UnsentStore = {
  list(of: string): Promise<readonly Unsent[]>;
  add(of: string, unsent: Unsent): void;
  remove(keys: readonly string[]): void;
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

  constructor(store: UnsentStore) {
    this.#store = store;
  }

  get kept(): number {
    return this.#unsent.length;
  }

  get isUnderWay(): boolean {
    return this.#underWay !== null;
  }

  /** Finds what an earlier page of the same person left unconfirmed. */
  async find(of: string): Promise<readonly Uint8Array[]> {
    this.#of = of;
    const known = new Set(this.#unsent.map(({ key }) => key));
    const found = (await this.#store.list(of)).filter(({ key }) => !known.has(key));
    this.#unsent.unshift(...found);
    return found.map(({ update }) => update);
  }

  add(unsent: Unsent): void {
    this.#unsent.push(unsent);
    this.#store.add(this.#of, unsent);
  }

  /** Takes everything unconfirmed as the next parcel and answers its number. */
  take(): { number: number; updates: readonly Uint8Array[] } {
    this.#number += 1;
    this.#underWay = { number: this.#number, count: this.#unsent.length };
    return { number: this.#number, updates: this.#unsent.map(({ update }) => update) };
  }

  /** The parcel of a number is on the house's disk; answers whether it was the one under way. */
  confirm(number: number): boolean {
    if (this.#underWay?.number !== number) return false;
    const confirmed = this.#unsent.splice(0, this.#underWay.count);
    this.#underWay = null;
    this.#store.remove(confirmed.map(({ key }) => key));
    return true;
  }

  /** The parcel under way has not arrived; what is in it is unconfirmed as before. */
  giveBack(): void {
    this.#underWay = null;
  }
}
