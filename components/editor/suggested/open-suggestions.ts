import type { Editor } from '@tiptap/core';
import { settle } from '#lib/article/suggestions/settle';
import { isSuggestedIn, type OpenSuggestion, suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import { FIELDS, type Field } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import {
  caretNow,
  enterSuggestion,
  markInText,
  scrollToSuggestion,
  type TextWatch,
  watchText,
} from './in-text.ts';
import { ShownSuggestion } from './shown-suggestion.ts';

/** A suggestion that nobody has decided on, and in which part of the story it stands. */
export type SheetSuggestion = OpenSuggestion & { readonly field: Field };

const QUIET = 250;

/**
 * The open suggestions of a sheet in document order, read anew when typing pauses. Those whose words did not change stay
 * the very same object, so that only the cards of others are drawn again.
 */
export class OpenSuggestions {
  readonly shown = new ShownSuggestion();
  /** What was decided on from here; it needs no announcement. */
  readonly settledHere = new Set<string>();
  readonly #editors: WritingEditors;
  readonly #read = new Map<Field, readonly SheetSuggestion[]>();
  readonly #stale = new Set<Field>(FIELDS);
  readonly #listeners = new Set<() => void>();
  readonly #watches: readonly TextWatch[];
  readonly #leave: readonly (() => void)[];
  #known: readonly SheetSuggestion[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editors: WritingEditors) {
    this.#editors = editors;
    this.#watches = FIELDS.map((field) => watchText(editors[field], (at) => this.#pointAt(field, at)));
    this.#leave = [
      ...FIELDS.map((field) => whenTyped(editors[field], () => this.#note(field))),
      ...this.#watches.map(({ leave }) => leave),
      this.shown.onChange(() => markInText(editors, this.#find(this.shown.id))),
    ];
    this.readNow();
  }

  /** All of them as last read; the same list until one of them changes. */
  readonly list = (): readonly SheetSuggestion[] => this.#known;

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what changed without waiting for a pause; answers all with the places where they stand at this moment. */
  readNow(): readonly SheetSuggestion[] {
    clearTimeout(this.#timer);
    for (const field of this.#stale) this.#read.set(field, readFrom(this.#editors[field], field));
    this.#stale.clear();
    const all = FIELDS.flatMap((field) => this.#read.get(field) ?? []);
    const known = new Map(this.#known.map((one) => [one.id, one]));
    const kept = all.map((one) => keptIfSame(known.get(one.id), one));
    if (kept.length === this.#known.length && kept.every((one, at) => one === this.#known[at])) return all;
    this.#known = kept;
    for (const listener of this.#listeners) listener();
    return all;
  }

  /** Puts the caret at a suggestion and shows it. */
  enter(id: string): void {
    const suggestion = this.#find(id);
    if (!suggestion) return;
    enterSuggestion(this.#editors, suggestion);
    this.shown.show(id);
  }

  /** Shows a suggestion in the text; the focus stays where it is. */
  look(id: string): void {
    const suggestion = this.#find(id);
    if (!suggestion) return;
    scrollToSuggestion(this.#editors, suggestion);
    this.shown.show(id);
  }

  /** The suggestion after (1) or before (-1) the one that is shown, or else the caret; around the end of the story. */
  beside(step: 1 | -1): SheetSuggestion | null {
    for (const { now } of this.#watches) now();
    const all = this.readNow();
    const shown = all.findIndex(({ id }) => id === this.shown.id);
    if (shown >= 0) return all.at((shown + step) % all.length) ?? null;
    const after = all.findIndex((one) => !this.#isBeforeCaret(one));
    return all.at(step === 1 ? after : after - 1) ?? all[0] ?? null;
  }

  /** The ids of what is suggested within the selection of the part one is in. */
  selected(): readonly string[] {
    const field = FIELDS.find((name) => !this.#editors[name].state.selection.empty);
    if (!field) return [];
    const { from, to } = this.#editors[field].state.selection;
    const isWithin = (one: SheetSuggestion) =>
      one.field === field && isSuggestedIn(one, { from: from + 1, to: to - 1 });
    return this.readNow()
      .filter(isWithin)
      .map(({ id }) => id);
  }

  /** Takes these suggestions into the text or out of it, in one step of the undo. */
  settle(ids: readonly string[], fate: 'accept' | 'reject'): void {
    const { undo } = this.#editors;
    for (const id of ids) this.settledHere.add(id);
    undo.asOneStep(() => {
      for (const field of FIELDS) {
        const { state, view } = this.#editors[field];
        const transaction = settle(state.tr, ids, fate);
        if (transaction.docChanged) view.dispatch(transaction);
      }
    });
    this.shown.show(null);
    this.readNow();
  }

  stop(): void {
    clearTimeout(this.#timer);
    markInText(this.#editors, null);
    for (const leave of this.#leave) leave();
  }

  #find(id: string | null): SheetSuggestion | null {
    return id === null ? null : (this.readNow().find((one) => one.id === id) ?? null);
  }

  #pointAt(field: Field, at: number | null): void {
    const isThere = (one: SheetSuggestion) =>
      one.field === field && at !== null && isSuggestedIn(one, { from: at, to: at });
    this.shown.show(this.readNow().findLast(isThere)?.id ?? null, 'text');
  }

  #isBeforeCaret({ field, from }: SheetSuggestion): boolean {
    const entered = FIELDS.findIndex((name) => this.#editors[name].isFocused);
    const part = FIELDS.indexOf(field);
    if (part !== entered) return part < entered;
    return from < caretNow(this.#editors[field]);
  }

  #note(field: Field): void {
    this.#stale.add(field);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.readNow(), QUIET);
  }
}

function readFrom({ state }: Editor, field: Field): SheetSuggestion[] {
  return suggestionsIn(state.doc).map((suggestion) => ({ ...suggestion, field }));
}

function whenTyped(editor: Editor, hear: () => void): () => void {
  editor.on('update', hear);
  return () => void editor.off('update', hear);
}

function keptIfSame(was: SheetSuggestion | undefined, is: SheetSuggestion): SheetSuggestion {
  return was && saidOf(was) === saidOf(is) ? was : is;
}

/** All that a card says; where it stands may change with every letter typed before it. */
function saidOf({ from: _from, to: _to, places: _places, ...said }: SheetSuggestion): string {
  return JSON.stringify(said);
}
