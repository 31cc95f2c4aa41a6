import type { Span } from './text-change.ts';

/**
 * Pieces of a text that are spoken for. Asks in the length of a piece, however many are taken, whether another shares a
 * letter with one of them; pieces that only touch do not, and an insertion is inside only between letters.
 */
export class TakenSpans {
  readonly #letters = new Map<number, Span>();
  readonly #insertions = new Set<number>();

  constructor(spans: Iterable<Span> = []) {
    for (const span of spans) this.take(span);
  }

  take(span: Span): void {
    if (span.from === span.until) this.#insertions.add(span.from);
    for (let at = span.from; at < span.until; at += 1) this.#letters.set(at, span);
  }

  isFree({ from, until }: Span): boolean {
    if (from === until) {
      const around = this.#letters.get(from);
      return !this.#insertions.has(from) && (!around || this.#letters.get(from - 1) !== around);
    }
    for (let at = from; at < until; at += 1)
      if (this.#letters.has(at) || (at > from && this.#insertions.has(at))) return false;
    return true;
  }
}
