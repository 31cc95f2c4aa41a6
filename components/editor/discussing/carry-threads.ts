import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { DISCUSSED } from '#lib/article/threads/discussed';
import type { PaperThreads } from './paper-threads.ts';

/** The last piece of the paper that was taken up, with what threads are about in it and without. */
type Carried = { readonly marked: Slice; readonly bare: Slice };

const carried = new WeakMap<PaperThreads, Carried>();

/**
 * Keeps threads with the words they are about, and off every copy. A copy carries none, here or elsewhere; what was cut,
 * or is dragged, brings its threads along, as far as their words stand nowhere else meanwhile.
 */
export function carryThreads(threads: PaperThreads): Plugin {
  let isMoving = false;
  return new Plugin({
    props: {
      transformCopied: (marked) => {
        const bare = without(marked, () => true);
        carried.set(threads, { marked, bare });
        return bare;
      },
      handleDOMEvents: {
        drop: (view, { ctrlKey, altKey }) => {
          isMoving = view.dragging !== null && !ctrlKey && !altKey;
          // The browser has handed the drop out once this task is over, or nobody took it.
          setTimeout(() => {
            isMoving = false;
          });
          return false;
        },
      },
      transformPasted: (pasted) => {
        const last = carried.get(threads);
        const bare = without(pasted, () => true);
        const isOurs = last?.bare.content.eq(bare.content) ?? false;
        const marked = last && isOurs ? new Slice(last.marked.content, bare.openStart, bare.openEnd) : pasted;
        const present = isMoving ? new Set<number>() : threads.present();
        return without(marked, (thread) => present.has(thread));
      },
    },
  });
}

/** A slice without the threads that a question is answered with yes for. */
function without({ content, openStart, openEnd }: Slice, isOut: (thread: number) => boolean): Slice {
  return new Slice(cleared(content, isOut), openStart, openEnd);
}

function cleared(content: Fragment, isOut: (thread: number) => boolean): Fragment {
  return Fragment.from(content.content.map((node) => clearedNode(node, isOut)));
}

function clearedNode(node: Node, isOut: (thread: number) => boolean): Node {
  const marks = node.marks.filter(({ type, attrs }) => type.name !== DISCUSSED || !isOut(attrs.thread));
  if (node.isText) return node.mark(marks);
  const kept: unknown = node.attrs[DISCUSSED];
  const about = Array.isArray(kept) ? kept.filter((thread) => !isOut(thread)) : [];
  const attrs = Array.isArray(kept)
    ? { ...node.attrs, [DISCUSSED]: about.length > 0 ? about : null }
    : node.attrs;
  return node.type.create(attrs, cleared(node.content, isOut), marks);
}
