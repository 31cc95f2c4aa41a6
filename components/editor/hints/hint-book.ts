import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { type BlockReading, type HintHouse, hintsOfStory } from '#lib/text/hints/read-hints';
import { isComposing } from '../clean-up/clean-up-apply.ts';
import type { SheetDocs } from '../clean-up/clean-up-blocks.ts';
import { docsOf } from '../clean-up/docs-of.ts';
import { FIELDS } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { type HintBlock, hintBlocks, type PlacedHint, readHintBlock } from './hint-places.ts';
import { paintHints, wipeHints } from './paint-hints.ts';

/** Nothing is read within so long of the last key: UniKey puts syllables together by Backspace and says nothing. */
const QUIET_MS = 400;
/** The longest that reading keeps the page from a key. */
const SLICE_MS = 6;

/**
 * The hints of a story as it is written. A key only sets a clock; blocks that changed are read when the hand rests, in
 * slices, and what is found is painted over the text without touching it: no caret, no syllable under way can move.
 */
export class HintBook {
  readonly #editors: WritingEditors;
  readonly #house: HintHouse;
  readonly #firstOnly: ReadonlySet<string>;
  readonly #readings = new WeakMap<Node, BlockReading>();
  readonly #listeners = new Set<() => void>();
  #left: ReadonlySet<string> = new Set();
  #all: readonly PlacedHint[] = [];
  #shown: readonly PlacedHint[] = [];
  #read: SheetDocs | null = null;
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(editors: WritingEditors, house: HintHouse) {
    this.#editors = editors;
    this.#house = house;
    this.#firstOnly = new Set(
      house.rules.filter(({ rule }) => rule.place === 'first').map(({ rule }) => rule.id),
    );
    for (const field of FIELDS) editors[field].on('transaction', this.#heard);
    this.#later();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The hints in the order of the story, without those that were left as they are. */
  readonly read = (): readonly PlacedHint[] => this.#shown;

  /** Says which hints are left as they are, by their keys or by their ids. */
  leave(left: ReadonlySet<string>): void {
    this.#left = left;
    this.#show();
  }

  /** Reads what is still unread at once, for somebody who asks for a hint right after a key. */
  catchUp(): void {
    clearTimeout(this.#clock);
    if (isComposing(this.#editors)) {
      this.#later();
      return;
    }
    const docs = docsOf(this.#editors);
    this.#goOn(docs, hintBlocks(docs), 0, Number.POSITIVE_INFINITY);
  }

  close(): void {
    clearTimeout(this.#clock);
    for (const field of FIELDS) this.#editors[field].off('transaction', this.#heard);
    wipeHints();
  }

  /** A key of one's own puts the reading off; what others write only asks for one, or it would never come. */
  readonly #heard = ({ transaction }: { transaction: Transaction }): void => {
    const isOthers = (transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)
      ?.isChangeOrigin;
    if (!isOthers || this.#clock === undefined) this.#later();
  };

  #later(): void {
    clearTimeout(this.#clock);
    this.#clock = setTimeout(this.#begin, QUIET_MS);
  }

  readonly #begin = (): void => {
    this.#clock = undefined;
    if (FIELDS.some((field) => this.#editors[field].isDestroyed)) return;
    const docs = docsOf(this.#editors);
    const isKnown = FIELDS.every((field) => docs[field] === this.#read?.[field]);
    if (isComposing(this.#editors)) this.#later();
    else if (isKnown) this.#paint();
    else this.#goOn(docs, hintBlocks(docs), 0);
  };

  /** Reads on from a block until it is somebody else's turn; a key meanwhile begins anew and finds what was read. */
  #goOn(docs: SheetDocs, blocks: readonly HintBlock[], from: number, slice = SLICE_MS): void {
    const end = performance.now() + slice;
    let at = from;
    for (; at < blocks.length && performance.now() < end; at += 1) {
      const block = blocks[at];
      if (block && !this.#readings.has(block.node))
        this.#readings.set(block.node, readHintBlock(block, this.#house));
    }
    if (at < blocks.length) this.#clock = setTimeout(() => this.#goOn(docs, blocks, at));
    else this.#finish(docs, blocks);
  }

  #finish(docs: SheetDocs, blocks: readonly HintBlock[]): void {
    const readings = blocks.flatMap(({ node }) => this.#readings.get(node) ?? []);
    const seen = new Map<string, number>();
    this.#all = hintsOfStory(readings, this.#firstOnly).flatMap((hints, at) => {
      const block = blocks[at];
      if (!block) return [];
      return hints.map((hint) => {
        const nth = seen.get(hint.key) ?? 0;
        seen.set(hint.key, nth + 1);
        return { ...hint, block, id: `${hint.key}#${nth}` };
      });
    });
    this.#read = docs;
    this.#clock = undefined;
    this.#show();
    if (FIELDS.some((field) => docs[field] !== this.#editors[field].state.doc)) this.#later();
  }

  #show(): void {
    const shown = this.#all.filter(({ key, id }) => !this.#left.has(key) && !this.#left.has(id));
    const isSame = shown.length === this.#shown.length && shown.every((hint, at) => hint === this.#shown[at]);
    this.#shown = isSame ? this.#shown : shown;
    this.#paint();
    if (!isSame) for (const listener of this.#listeners) listener();
  }

  #paint(): void {
    paintHints(this.#editors, this.#shown);
  }
}
