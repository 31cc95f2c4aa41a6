import * as Y from 'yjs';
import type { Ground } from '#lib/article/meanwhile/write-anew';
import { untidiedText } from '#lib/article/untidied';
import { CommonGround } from './common-ground.ts';
import type { TypingPause } from './typing-pause.ts';
import type { Unsent } from './unsent.ts';

const FROM_HOUSE = 'house';
const FROM_DEVICE = 'device';

/** The text of a page: what came from the house and from the device goes in, what is typed comes out as changes to send. */
export class PageText {
  readonly doc = untidiedText();
  readonly #ground = new CommonGround();
  readonly #pause: TypingPause;
  #arrived: Uint8Array[] = [];
  #changes = 0;
  #isLeft = false;

  constructor(pause: TypingPause, onTyped: (unsent: Unsent) => void) {
    this.#pause = pause;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === FROM_HOUSE || origin === FROM_DEVICE) return;
      this.#changes += 1;
      const unsent = { key: `${this.doc.clientID}-${this.#changes}`, update };
      this.#ground.typed(unsent);
      onTyped(unsent);
    });
  }

  /** Takes in what the house sent: now, or when the person at the keyboard pauses. */
  receive(update: Uint8Array, when: 'now' | 'in_a_pause'): void {
    this.#arrived.push(update.slice());
    if (when === 'now') this.#takeIn();
    else this.#pause.whenQuiet(this.#takeIn);
  }

  /** Takes in what an earlier page left on the device. */
  takeBack(left: Unsent): void {
    this.#ground.typed(left);
    Y.applyUpdate(this.doc, left.update, FROM_DEVICE);
  }

  /** All that was typed here is confirmed. */
  agreed(): void {
    this.#ground.agreed();
  }

  /** What is unconfirmed, by its keys, and the text on which it was written. */
  groundOf(unsent: ReadonlySet<string>): Ground {
    return this.#ground.ground(unsent);
  }

  leave(): void {
    this.#isLeft = true;
    this.doc.destroy();
  }

  readonly #takeIn = (): void => {
    const arrived = this.#arrived;
    this.#arrived = [];
    if (this.#isLeft || arrived.length === 0) return;
    this.doc.transact(() => {
      for (const update of arrived) {
        this.#ground.heard(update);
        Y.applyUpdate(this.doc, update, FROM_HOUSE);
      }
    }, FROM_HOUSE);
  };
}
