import { type Command, EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { TableMap } from '@tiptap/pm/tables';
import { writingSchema } from '#lib/article/writing-schema';
import { asSuggestion } from './as-suggestion.ts';
import { settle } from './settle.ts';

export const schema = writingSchema();
const cell = (words: string) =>
  schema.node('tableCell', null, schema.node('paragraph', null, words ? schema.text(words) : []));
/** A row of cells with these words. */
export const row = (...words: string[]) => schema.node('tableRow', null, words.map(cell));
/** A text that is a table of these rows. */
export const aTable = (...rows: string[][]) =>
  EditorState.create({
    doc: schema.node(
      'doc',
      null,
      schema.node(
        'table',
        null,
        rows.map((words) => row(...words)),
      ),
    ),
  });

let ids = 0;
const suggest = (state: EditorState, tr: Transaction, by: string) =>
  state.apply(asSuggestion(tr, state, { by, at: 1_000, newId: () => `s${++ids}` }));

function at(state: EditorState, line: number, column: number): EditorState {
  const table = state.doc.child(0);
  const place = 1 + TableMap.get(table).positionAt(line, column, table);
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(place + 1))));
}

/** What somebody does with the caret in the cell of this row and column. */
export function doneBy(
  by: string | null,
  state: EditorState,
  [line, column]: [number, number],
  command: Command,
) {
  const placed = at(state, line, column);
  let done = placed;
  command(placed, (tr) => {
    done = by === null ? placed.apply(tr) : suggest(placed, tr, by);
  });
  return done;
}

/** Typing words at the caret. */
export const typed =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };

/** The words of the cells, a string for each row. */
export const rowsOf = ({ doc }: Pick<EditorState, 'doc'>) =>
  doc.child(0).children.map((line) => line.children.map((one) => one.textContent).join('|'));

/** The text with the suggestions of somebody, or of all, decided. */
export function settled(state: EditorState, by: string | null, fate: 'accept' | 'reject'): EditorState {
  return state.apply(settle(state.tr, by === null ? 'all' : (signed) => signed.by === by, fate));
}
