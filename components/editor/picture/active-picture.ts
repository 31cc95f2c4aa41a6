import { Extension, isTextSelection } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Whether somebody was ever in the text: where a selection stands before that, nobody put it. */
const entered = new PluginKey<boolean>('activePicture');

/** Marks the picture that one is in or holds; its view shows its fields then. */
export const ActivePicture = Extension.create({
  name: 'activePicture',

  addProseMirrorPlugins() {
    return [
      new Plugin<boolean>({
        key: entered,
        state: { init: () => false, apply: (tr, was) => was || tr.getMeta(entered) === true },
        props: {
          handleDOMEvents: {
            focus: (view) => {
              if (!entered.getState(view.state)) view.dispatch(view.state.tr.setMeta(entered, true));
            },
          },
          decorations: (state) => {
            const at = entered.getState(state) ? activePicture(state) : null;
            const picture = at === null ? null : state.doc.nodeAt(at);
            if (at === null || !picture) return null;
            const mark = Decoration.node(
              at,
              at + picture.nodeSize,
              { 'data-active': '' },
              { isActive: true },
            );
            return DecorationSet.create(state.doc, [mark]);
          },
        },
      }),
    ];
  },
});

/** Whether a view is told that its picture is the active one. */
export function isActive(decorations: readonly Decoration[]): boolean {
  return decorations.some(({ spec }) => spec.isActive === true);
}

function activePicture({ selection }: EditorState): number | null {
  if (selection instanceof NodeSelection)
    return selection.node.type.name === 'picture' ? selection.from : null;
  return isTextSelection(selection) ? pictureAround(selection.$from, selection.to) : null;
}

function pictureAround($from: ResolvedPos, to: number): number | null {
  for (let depth = $from.sharedDepth(to); depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'picture') return $from.before(depth);
  return null;
}
