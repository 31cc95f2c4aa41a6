import * as Y from 'yjs';
import type { Ground } from '#lib/article/meanwhile/write-anew';
import { untidiedText } from '#lib/article/untidied';
import type { Unsent } from './unsent.ts';

type Entry = { readonly update: Uint8Array; readonly key: string | null };

/** So many confirmed updates are folded into one. */
const WORTH_FOLDING = 500;

/** Everything that came into a page's text, in the order in which it came: from the house, and from the keyboard. */
export class CommonGround {
  #entries: Entry[] = [];

  heard(update: Uint8Array): void {
    this.#entries.push({ update, key: null });
  }

  typed({ key, update }: Unsent): void {
    this.#entries.push({ update, key });
  }

  /** All that was typed here is confirmed; in what order it came is of no use any more. */
  agreed(): void {
    if (this.#entries.length < WORTH_FOLDING) return;
    const [first, ...rest] = this.#entries.map(({ update }) => update);
    const kept = first ? [first, Y.mergeUpdates(rest)] : [];
    this.#entries = kept.map((update) => ({ update, key: null }));
  }

  /**
   * The ground of what is unconfirmed. Where that builds on what came from the house in between, the ground is all that
   * the house has shown, and what the page makes of both is taken as it stands.
   */
  ground(unsent: ReadonlySet<string>): Ground {
    const isUnsent = ({ key }: Entry) => key !== null && unsent.has(key);
    const first = this.#entries.findIndex(isUnsent);
    const at = first < 0 ? this.#entries.length : first;
    const before = this.#entries.slice(0, at);
    const since = this.#entries.slice(at);
    const ground = { base: docOf(before), mine: docOf([...before, ...since.filter(isUnsent)]) };
    if (!ground.mine.store.pendingStructs && !ground.mine.store.pendingDs) return ground;
    const agreed = this.#entries.filter((entry) => !isUnsent(entry));
    return { base: docOf(agreed), mine: docOf(this.#entries) };
  }
}

function docOf(entries: readonly Entry[]): Y.Doc {
  const doc = untidiedText();
  doc.transact(() => {
    for (const { update } of entries) Y.applyUpdate(doc, update);
  });
  return doc;
}
