import { docsOf } from '../clean-up/docs-of.ts';
import { FIELDS, type Field } from '../fields.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { locateHint, type PlacedHint } from './hint-places.ts';

/** The hint whose words were pressed, or null; a press that selects, or beside the words, is none. */
export function hintAtPoint(
  editors: WritingEditors,
  hints: readonly PlacedHint[],
  { target, clientX, clientY, shiftKey }: MouseEvent,
): PlacedHint | null {
  const field = FIELDS.find((name) => target instanceof Node && editors[name].view.dom.contains(target));
  if (!field || shiftKey || !editors[field].state.selection.empty) return null;
  const { view } = editors[field];
  const pressed = view.posAtCoords({ left: clientX, top: clientY })?.pos;
  if (pressed === undefined) return null;
  const docs = docsOf(editors);
  const found = hints.find((hint) => {
    const place = hint.block.field === field ? locateHint(hint, docs) : null;
    return place !== null && place.from <= pressed && pressed <= place.until;
  });
  const place = found && locateHint(found, docs);
  if (!found || !place) return null;
  const isBehind = pressed === place.until && clientX > view.coordsAtPos(place.until, -1).right + 2;
  return isBehind ? null : found;
}

/** The first hint after the caret, or the last before it; around the ends of the story. */
export function hintAfterCaret(
  editors: WritingEditors,
  hints: readonly PlacedHint[],
  step: 1 | -1,
): PlacedHint | null {
  const docs = docsOf(editors);
  const inField = FIELDS.find((field) => editors[field].isFocused);
  const caret = inField ? editors[inField].state.selection.from : 0;
  const order = (field: Field, place: number) => FIELDS.indexOf(field) * 1e9 + place;
  const here = inField ? order(inField, caret) : -1;
  const placed = hints.flatMap((hint) => {
    const place = locateHint(hint, docs);
    return place ? [{ hint, at: order(hint.block.field, place.from) }] : [];
  });
  const found = step > 0 ? placed.find(({ at }) => at >= here) : placed.findLast(({ at }) => at < here);
  return (found ?? placed.at(step > 0 ? 0 : -1))?.hint ?? null;
}
