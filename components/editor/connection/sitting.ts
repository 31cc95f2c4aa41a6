import { writeAnew } from '#lib/article/meanwhile/write-anew';
import type { SaveState } from '../writing.ts';
import type { LinePlace } from './line-place.ts';
import { StoryLine } from './story-line.ts';

/**
 * A person's place at a story: their line to the house, and the one that follows it. When somebody wrote in the same
 * place at the same moment, or the right to write was lost on the way, the house cannot take the last words as they stand.
 * Then the house's text is opened anew beside, they are written into it by the right that one has now, and the page goes
 * on with that. Until it is there, the page keeps everything, and so does the device.
 */
export class Sitting {
  readonly #place: LinePlace;
  #line: StoryLine;
  #next: StoryLine | null = null;
  #rewrites = 0;
  #isGivenUp = false;

  constructor(place: LinePlace) {
    this.#place = place;
    this.#line = new StoryLine({ ...place, onChange: () => this.#look() });
  }

  get line(): StoryLine {
    return this.#line;
  }

  /** How often the last words were written anew. */
  get rewrites(): number {
    return this.#rewrites;
  }

  get save(): SaveState {
    return this.#next?.save.kind === 'opening' ? { kind: 'saving' } : this.#line.save;
  }

  connect(): void {
    (this.#next ?? this.#line).connect();
  }

  disconnect(): void {
    (this.#next ?? this.#line).disconnect();
  }

  leave(): void {
    this.#next?.leave();
    this.#line.leave();
  }

  /** Leaves without what is unconfirmed. */
  async leaveWithout(): Promise<void> {
    this.#next?.leave();
    await this.#line.leaveWithout();
  }

  #look(): void {
    if (this.#next?.hasText) this.#goOn(this.#next);
    else if (!this.#next && this.#line?.isRefused && !this.#isTried) this.#openAnew();
    this.#place.onChange();
  }

  /** Words that were written anew and refused again stay on the page and the device, and the page says so. */
  get #isTried(): boolean {
    return this.#isGivenUp || (this.#rewrites > 0 && !this.#line.hasConfirmed);
  }

  #openAnew(): void {
    const { personId } = this.#place;
    const before = this.#line;
    this.#next = new StoryLine({
      ...this.#place,
      onChange: () => this.#look(),
      carry: (house, right) => {
        try {
          writeAnew(house, before.ground, { personId, right });
        } catch (error) {
          this.#giveUp();
          throw error;
        }
      },
    });
    before.stepAside();
  }

  #giveUp(): void {
    this.#isGivenUp = true;
    this.#next?.leave();
    this.#next = null;
    this.#line.comeBack();
  }

  #goOn(next: StoryLine): void {
    const before = this.#line;
    this.#line = next;
    this.#next = null;
    this.#rewrites += 1;
    void before.leaveWithout();
  }
}
