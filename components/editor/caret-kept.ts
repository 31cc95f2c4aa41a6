import { type Selection, TextSelection } from '@tiptap/pm/state';
import { placeKept } from '#lib/article/meanwhile/place-kept';
import { FIELDS, type Field } from './fields.ts';
import type { WritingEditors } from './writing-editors.ts';

type Fields = Pick<WritingEditors, Field>;
type Place = { readonly field: Field; readonly state: Fields[Field]['state'] };

/**
 * Where somebody writes, over the moment in which their words are written anew and other editors take the place of those
 * under their hands: without it the next letters would go nowhere.
 */
export class CaretKept {
  #place: Place | null = null;

  /** The editors leave the page. */
  leave(editors: Fields): void {
    const field = FIELDS.find((name) => editors[name].isFocused);
    this.#place = field ? { field, state: editors[field].state } : null;
  }

  /** Others stand there, with nearly the same text. */
  arrive(editors: Fields): void {
    const place = this.#place;
    this.#place = null;
    if (!place) return;
    const { state, view } = editors[place.field];
    const { doc, selection } = place.state;
    // Beside what was held, as a picture, and not over it: the next letter would take the words around it away.
    const { anchor, head } = selection instanceof TextSelection ? selection : whereItEnds(selection);
    const found = (position: number) =>
      state.doc.resolve(placeKept(position, { before: doc, after: state.doc }));
    view.dispatch(state.tr.setSelection(TextSelection.between(found(anchor), found(head))));
    view.focus();
  }
}

const whereItEnds = ({ to }: Selection) => ({ anchor: to, head: to });
