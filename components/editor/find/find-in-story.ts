import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { withoutAccents, withoutApostrophes } from '#lib/text/fold';
import { FIELDS, type Field } from '../fields.ts';
import type { SharedUndo } from '../shared-undo.ts';
import { howWritten } from '../suggesting/suggesting.ts';
import { type Hit, hitsIn, replaceHits, type Wanted } from './find-hits.ts';
import { markedHits, markHits } from './find-marks.ts';

type Fields = Readonly<Record<Field, Editor>>;
type Spot = { readonly field: Field; readonly hit: Hit };
type Anchor = { readonly field: Field; place: ReturnType<Editor['utils']['createMappablePosition']> };

/** What the bar shows: whether it is open, with or without replacing, how much was found, and which of it is looked at. */
export type FindState = {
  readonly open: 'find' | 'replace' | null;
  readonly wanted: Wanted;
  readonly count: number;
  /** Which hit is looked at, from 1; 0 when there is none. */
  readonly at: number;
};

const NOT_YET: Wanted = { words: '', ignoresAccents: true, matchesCase: false, wholeWords: false };
/** Marks are drawn anew so long after a letter: never while a syllable is being put together (UniKey tells nothing). */
const REST_MS = 350;
/** What is selected is looked for, unless it is a passage. */
const MOST_SELECTED = 80;

/** Finds and replaces words in headline, standfirst and body at once. The caret stays where it is until one leaves. */
export class FindInStory {
  #state: FindState = { open: null, wanted: NOT_YET, count: 0, at: 0 };
  #anchor: Anchor | null = null;
  /** Somebody said whether accents count; until then they do where words are typed with them. */
  #isToldOfAccents = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #fields: Fields;
  readonly #undo: SharedUndo;
  readonly #listeners = new Set<() => void>();

  constructor(fields: Fields, undo: SharedUndo) {
    this.#fields = fields;
    this.#undo = undo;
  }

  readonly read = (): FindState => this.#state;

  /** Whether what is put in the place of words is only suggested. */
  get how(): ReturnType<typeof howWritten> {
    return howWritten(this.#fields.body);
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Follows the text while the bar is open; answers how to stop. */
  follow(): () => void {
    const leave = FIELDS.map((field) => {
      const hear = ({ transaction }: { transaction: Transaction }) => this.#hear(field, transaction);
      this.#fields[field].on('transaction', hear);
      return () => this.#fields[field].off('transaction', hear);
    });
    return () => {
      clearTimeout(this.#rest);
      for (const stop of leave) stop();
    };
  }

  /** Opens the bar on what is selected, or on what was looked for last. */
  open(how: 'find' | 'replace'): void {
    const field = FIELDS.find((name) => this.#fields[name].isFocused);
    if (field) this.#anchor = this.#anchorAt(field, this.#fields[field].state.selection.from);
    const words = (field && selectedWords(this.#fields[field])) || this.#state.wanted.words;
    this.#set({ open: how });
    this.ask({ words });
  }

  /** Looks for something else, from the hit that was looked at on. */
  ask(change: Partial<Wanted>): void {
    const before = this.#state.wanted;
    const wanted = { ...before, ...change };
    this.#isToldOfAccents ||= wanted.ignoresAccents !== before.ignoresAccents;
    const ignoresAccents = this.#isToldOfAccents
      ? wanted.ignoresAccents
      : withoutAccents(wanted.words) === withoutApostrophes(wanted.words);
    this.#set({ wanted: { ...wanted, ignoresAccents } });
    this.#look();
  }

  /** Goes to the next hit or the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    const { count, at } = this.#look();
    if (count > 0) this.#goTo((at - 1 + by + count) % count);
  }

  /** Puts words in the place of the hit that is looked at and goes on to the next. */
  replaceOne(words: string): void {
    const { at } = this.#look();
    const spot = this.#spots()[at - 1];
    if (!spot || this.#isComposing()) return;
    const { field, hit } = spot;
    this.#undo.stopCapturing();
    this.#fields[field].view.dispatch(replaceHits(this.#fields[field].state, [hit], words));
    this.#undo.stopCapturing();
    this.#anchor = this.#anchorAt(field, hit.from + words.normalize('NFC').length);
    this.#look();
    this.#show();
  }

  /** Puts words in the place of all hits, in one step of the undo; answers how many. */
  replaceAll(words: string): number {
    this.#look();
    if (this.#isComposing()) return 0;
    const { count } = this.#state;
    this.#undo.asOneStep(() => {
      for (const field of FIELDS) {
        const { state, view } = this.#fields[field];
        const hits = markedHits(state);
        if (hits.length > 0) view.dispatch(replaceHits(state, hits, words));
      }
    });
    this.#look();
    return count;
  }

  /** Closes the bar and leads back into the text, to the hit that was looked at. */
  close(): void {
    const spot = this.#spots()[this.#state.at - 1];
    const field = spot?.field ?? this.#anchor?.field ?? 'body';
    this.#set({ open: null, count: 0, at: 0 });
    this.#mark([], null);
    const { state, view } = this.#fields[field];
    if (spot)
      view.dispatch(
        state.tr.setSelection(TextSelection.create(state.doc, spot.hit.from, spot.hit.to)).scrollIntoView(),
      );
    view.focus();
  }

  /** Looks the story through and stands at the first hit at or after where one was. */
  #look(): FindState {
    clearTimeout(this.#rest);
    const { open, wanted } = this.#state;
    const spots: Spot[] = FIELDS.flatMap((field) =>
      hitsIn(this.#fields[field].state.doc, wanted).map((hit) => ({ field, hit })),
    );
    const at =
      spots.length === 0
        ? null
        : Math.max(
            0,
            spots.findIndex((spot) => this.#isFromAnchorOn(spot)),
          );
    if (open) this.#mark(spots, at);
    this.#set({ count: spots.length, at: at === null ? 0 : at + 1 });
    return this.#state;
  }

  #goTo(at: number): void {
    const spots = this.#spots();
    const spot = spots[at];
    if (!spot) return;
    this.#anchor = this.#anchorAt(spot.field, spot.hit.from);
    this.#mark(spots, at);
    this.#set({ at: at + 1 });
    this.#show();
  }

  #spots(): Spot[] {
    return FIELDS.flatMap((field) => markedHits(this.#fields[field].state).map((hit) => ({ field, hit })));
  }

  #mark(spots: readonly Spot[], at: number | null): void {
    for (const field of FIELDS) {
      const { state, view } = this.#fields[field];
      const hits = spots.filter((spot) => spot.field === field).map(({ hit }) => hit);
      const first = spots.findIndex((spot) => spot.field === field);
      const here = at !== null && spots[at]?.field === field ? at - first : null;
      if (hits.length > 0 || markedHits(state).length > 0) view.dispatch(markHits(state, { hits, at: here }));
    }
  }

  /** Brings the hit that is looked at before the eye; the caret is left alone. */
  #show(): void {
    for (const field of FIELDS)
      this.#fields[field].view.dom.querySelector('.find-hit.is-at')?.scrollIntoView({ block: 'center' });
  }

  #hear(field: Field, tr: Transaction): void {
    if (!tr.docChanged) return;
    if (this.#anchor?.field === field)
      this.#anchor.place = this.#fields[field].utils.getUpdatedPosition(this.#anchor.place, tr).position;
    clearTimeout(this.#rest);
    // What others type comes as a whole new document: without a look the marks would blink.
    const isFromOthers = tr.getMeta(ySyncPluginKey)?.isChangeOrigin === true;
    if (isFromOthers && !this.#isComposing()) this.#look();
    else this.#lookLater();
  }

  #lookLater(): void {
    this.#rest = setTimeout(() => (this.#isComposing() ? this.#lookLater() : this.#look()), REST_MS);
  }

  #isFromAnchorOn({ field, hit }: Spot): boolean {
    if (!this.#anchor) return true;
    const ahead = FIELDS.indexOf(field) - FIELDS.indexOf(this.#anchor.field);
    return ahead > 0 || (ahead === 0 && hit.from >= this.#anchor.place.position);
  }

  #anchorAt(field: Field, position: number): Anchor {
    return { field, place: this.#fields[field].utils.createMappablePosition(position) };
  }

  #isComposing(): boolean {
    return FIELDS.some((field) => this.#fields[field].view.composing);
  }

  #set(change: Partial<FindState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function selectedWords({ state: { doc, selection } }: Editor): string {
  const selected = doc.textBetween(selection.from, selection.to, '\n', '\n');
  const isPassage = selected.length > MOST_SELECTED || selected.includes('\n');
  return isPassage || selected.trim() === '' ? '' : selected;
}
