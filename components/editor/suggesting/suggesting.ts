import { type Editor, Extension } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { asSuggestion } from '#lib/article/suggestions/as-suggestion';
import { withMarksKept } from '#lib/article/suggestions/marks-kept';
import { isSettling, settle, type Which } from '#lib/article/suggestions/settle';
import { isSuggestedIn, suggestionsIn } from '#lib/article/suggestions/suggestions-in';
import type { SharedUndo } from '../shared-undo.ts';
import { asPlainWriting } from './as-plain-writing.ts';
import { composeBesideSelection } from './compose-beside-selection.ts';
import { copyAsAccepted } from './copy-as-accepted.ts';
import { deleteByRange } from './delete-by-range.ts';
import { filledFirst, fillTables, mendTables } from './mend-tables.ts';
import { type HeadingSide, hasWholeHeading, ownHeading } from './own-heading.ts';
import { showBlocks } from './show-blocks.ts';

export type SuggestingOptions = {
  /** Whether what is written now is only suggested. */
  readonly isOn: () => boolean;
  readonly person: { readonly id: string };
  readonly undo: SharedUndo | null;
};

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    suggesting: {
      /** Takes these suggestions of the field; a step of the undo by itself. */
      acceptSuggestions: (which: Which) => ReturnType;
      /** Does not take these suggestions of the field; a step of the undo by itself. */
      rejectSuggestions: (which: Which) => ReturnType;
      /** Takes the suggestions that the selection touches. */
      acceptInSelection: () => ReturnType;
      /** Does not take the suggestions that the selection touches. */
      rejectInSelection: () => ReturnType;
      /** Makes the first row or column of the table a heading, or plain again; what one only suggested of it goes back. */
      toggleHeading: (side: HeadingSide) => ReturnType;
      /** Puts the empty cells in where a row is a cell short, before something is done that is reckoned on a grid. */
      fillTables: () => ReturnType;
    };
  }
}

type Storage = {
  /** The ids of marks of words that one wrote within suggestions. */
  readonly written: Set<string>;
  /** The edit that is being made, where it is one's own and no suggestion. */
  plainEdit: Transaction | null;
};

/**
 * While it is on, whatever somebody does in the editor becomes a suggestion of it. What comes from others, from the undo
 * and from settling suggestions passes as it is.
 */
export const Suggesting = Extension.create<SuggestingOptions, Storage>({
  name: 'suggesting',

  addOptions: () => ({ isOn: () => false, person: { id: '' }, undo: null }),

  addStorage: () => ({ written: new Set(), plainEdit: null }),

  dispatchTransaction({ transaction, next }) {
    const { isOn, person } = this.options;
    this.storage.plainEdit = null;
    if (!isOwnEdit(transaction)) return next(transaction);
    const filling = filledFirst(transaction, this.editor.state, isOn());
    if (filling) return next(filling);
    if (!isOn()) this.storage.plainEdit = transaction;
    const edit = withMarksKept(transaction);
    if (isOn()) next(asSuggestion(edit, this.editor.state, { by: person.id, at: Date.now() }));
    else next(asPlainWriting(edit, this.storage.written));
  },

  addCommands() {
    const { isOn, person } = this.options;
    const settling =
      (fate: 'accept' | 'reject', whichIn: (state: EditorState) => Which) =>
      ({ tr, state, dispatch }: { tr: Transaction; state: EditorState; dispatch?: unknown }) => {
        const which = whichIn(state);
        if (Array.isArray(which) && which.length === 0) return false;
        if (dispatch) {
          this.options.undo?.stopCapturing();
          settle(tr, which, fate);
          queueMicrotask(() => this.options.undo?.stopCapturing());
        }
        return true;
      };
    return {
      acceptSuggestions: (which) => settling('accept', () => which),
      rejectSuggestions: (which) => settling('reject', () => which),
      acceptInSelection: () => settling('accept', selectedIds),
      rejectInSelection: () => settling('reject', selectedIds),
      toggleHeading:
        (side) =>
        ({ state, commands }) => {
          if (!hasWholeHeading(state, side)) return false;
          const own = isOn() ? ownHeading(state, side, person.id) : [];
          if (own.length > 0) return commands.rejectSuggestions(own);
          return side === 'row' ? commands.toggleHeaderRow() : commands.toggleHeaderColumn();
        },
      fillTables:
        () =>
        ({ tr }) =>
          fillTables(tr).docChanged,
    };
  },

  addProseMirrorPlugins() {
    const { isOn } = this.options;
    return [
      showBlocks(),
      copyAsAccepted(),
      composeBesideSelection(isOn),
      deleteByRange(isOn),
      mendTables(() => this.storage.plainEdit),
    ];
  },
});

function isOwnEdit(transaction: Transaction): boolean {
  return transaction.docChanged && !transaction.getMeta(ySyncPluginKey) && !isSettling(transaction);
}

function selectedIds({ doc, selection }: EditorState): string[] {
  const touched = suggestionsIn(doc).filter((suggestion) => isSuggestedIn(suggestion, selection));
  return touched.map(({ id }) => id);
}

/** Whether what is written in an editor now is only suggested; as the word in a sentence that says so. */
export function howWritten({ extensionManager }: Editor): 'suggested' | 'written' {
  const suggesting = extensionManager.extensions.find(({ name }) => name === Suggesting.name);
  return (suggesting?.options as SuggestingOptions | undefined)?.isOn() ? 'suggested' : 'written';
}
