import * as Y from 'yjs';
import { untidiedText } from '#lib/article/untidied';
import { doublesWords } from './crossing.ts';
import { isSuggestion } from './is-suggestion.ts';
import { KnownNames } from './known-names.ts';
import { isSoundChange, TEXT_FRAGMENTS } from './sound-change.ts';

/**
 * What trying an update on the text has shown: it fits; something before it is missing; it is not an article's text; it
 * does what its writer may not; it would say once more what somebody else carried elsewhere meanwhile.
 */
export type Verdict = 'sound' | 'gap' | 'unsound' | 'not_theirs' | 'crossed';

/** Whose update it is, and whether they may write or only suggest. */
export type Hand = { readonly personId: string; readonly right: 'writes' | 'suggests' };

/** So much text is no story any more, in bytes. */
const MOST_BYTES = 24 * 1024 * 1024;

/**
 * The text of an open story: `kept` is what is on disk and nothing else. New updates are tried on a copy first, so that
 * neither a hostile one nor one that could not be written ever stands in what others are sent.
 */
export class OpenText {
  readonly kept = newText();
  #trial = newText();
  #tried: Uint8Array[] = [];
  #bytes = 0;
  readonly #names = new KnownNames(this.kept);

  /** Takes in what is on disk. */
  take(update: Uint8Array): void {
    Y.applyUpdate(this.kept, update);
    Y.applyUpdate(this.#trial, update);
    this.#bytes += update.length;
  }

  /** Tries an update that is not on disk yet, on top of those tried before. */
  try(update: Uint8Array, by: Hand): Verdict {
    const verdict = this.#isTooMuch(update) ? 'unsound' : verdictOn(this.#trial, update, by, this.#names);
    if (verdict === 'sound') this.#tried.push(update);
    else this.#tryAnew();
    return verdict;
  }

  /** What was tried is settled: what of it is on disk was taken, the rest never happened. */
  settle({ allKept }: { allKept: boolean }): void {
    this.#tried = [];
    if (!allKept) this.#tryAnew();
  }

  close(): void {
    this.kept.destroy();
    this.#trial.destroy();
  }

  /** What was typed and taken out again is no text: before anything is refused, what is left is counted. */
  #isTooMuch(update: Uint8Array): boolean {
    if (this.#bytes + update.length <= MOST_BYTES) return false;
    this.#bytes = Y.encodeStateAsUpdate(this.kept).length;
    return this.#bytes + update.length > MOST_BYTES;
  }

  #tryAnew(): void {
    this.#trial.destroy();
    this.#trial = newText();
    Y.applyUpdate(this.#trial, Y.encodeStateAsUpdate(this.kept));
    for (const update of this.#tried) Y.applyUpdate(this.#trial, update);
  }
}

function newText(): Y.Doc {
  const doc = untidiedText();
  for (const name of TEXT_FRAGMENTS) doc.getXmlFragment(name);
  return doc;
}

/** Who writes may do all but speak for others; who suggests may do nothing else. */
function isOf({ right, personId }: Hand, transaction: Y.Transaction, names: KnownNames): boolean {
  return right === 'writes' ? names.areIn(transaction, personId) : isSuggestion(transaction, personId);
}

function verdictOn(trial: Y.Doc, update: Uint8Array, by: Hand, names: KnownNames): Verdict {
  let isSound = true;
  let isTheirs = true;
  let isCrossed = false;
  const look = (transaction: Y.Transaction) => {
    isSound &&= isSoundChange(transaction);
    isTheirs &&= isSound && isOf(by, transaction, names);
    isCrossed ||= isSound && doublesWords(transaction, update);
  };
  trial.on('afterTransaction', look);
  try {
    Y.applyUpdate(trial, update);
  } catch {
    return 'unsound';
  } finally {
    trial.off('afterTransaction', look);
  }
  if (!isSound) return 'unsound';
  if (!isTheirs) return 'not_theirs';
  if (trial.store.pendingStructs || trial.store.pendingDs) return 'gap';
  return isCrossed ? 'crossed' : 'sound';
}
