import { type Editor, Extension } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';

const FIGURES = ['picture', 'pullQuote', 'embed'];

/** Enter leads from line to line of a picture, a pull quote or an embed and out of it; Backspace before its first word takes hold of it. */
export const FigureKeys = Extension.create({
  name: 'figureKeys',
  priority: 200,

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => goOn(editor) || goOnInBox(editor),
      Backspace: ({ editor }) => holdFigure(editor),
    };
  },
});

function goOn({ state, view }: Editor): boolean {
  const { $from } = state.selection;
  const depth = figureDepth(state);
  if (depth === null) return false;
  const isLastLine = $from.index(depth) === $from.node(depth).childCount - 1;
  const isInGallery = $from.node(depth - 1).type.name === 'gallery';
  const isBeforeAnother = isInGallery && $from.indexAfter(depth - 1) < $from.node(depth - 1).childCount;
  const leaves = isLastLine && !isBeforeAnother;
  const end = $from.after(isInGallery ? depth - 1 : depth);
  const tr = state.tr;
  const blank = state.schema.nodes.paragraph?.createAndFill();
  const next = leaves ? end : $from.after(isLastLine ? depth : depth + 1);
  if (leaves && state.doc.resolve(end).nodeAfter?.type.name !== 'paragraph' && blank) tr.insert(end, blank);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(next), 1)).scrollIntoView());
  return true;
}

/** In a fact box Enter leads from the title to the text, and from an empty last line out of the box. */
function goOnInBox({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const box = $from.depth > 1 ? $from.node(1) : null;
  if (box?.type.name !== 'factBox' || !empty || $from.depth !== 2) return false;
  const end = $from.after(1);
  const isTitle = $from.index(1) === 0;
  const isEmptyLast =
    $from.index(1) === box.childCount - 1 && box.childCount > 2 && $from.parent.content.size === 0;
  if (!isTitle && !isEmptyLast) return false;
  const tr = state.tr;
  const blank = state.schema.nodes.paragraph?.createAndFill();
  if (isEmptyLast) {
    tr.delete($from.before(2), $from.after(2));
    const after = tr.mapping.map(end);
    if (tr.doc.resolve(after).nodeAfter?.type.name !== 'paragraph' && blank) tr.insert(after, blank);
  }
  const next = isTitle ? $from.after(2) : tr.mapping.map(end, -1);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(next), 1)).scrollIntoView());
  return true;
}

function holdFigure({ state, view }: Editor): boolean {
  const { $from, empty } = state.selection;
  const depth = figureDepth(state);
  if (depth === null || !empty || $from.parentOffset > 0 || $from.index(depth) > 0) return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(depth))));
  return true;
}

function figureDepth({ selection: { $from } }: Editor['state']): number | null {
  for (let depth = $from.depth - 1; depth > 0; depth -= 1)
    if (FIGURES.includes($from.node(depth).type.name)) return depth;
  return null;
}
