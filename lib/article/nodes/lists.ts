import {
  ListKeymap,
  BulletList as TiptapBulletList,
  ListItem as TiptapListItem,
} from '@tiptap/extension-list';
import { OrderedList as TiptapOrderedList } from '@tiptap/extension-list/ordered-list';

export { ListKeymap };

/** A list of points. */
export const BulletList = TiptapBulletList;

/** A numbered list; it may begin with another number than 1. */
export const OrderedList = TiptapOrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) => startOf(element.getAttribute('start')),
        validate: (value: unknown) => {
          if (!Number.isInteger(value) || Number(value) < 0)
            throw new RangeError('A list starts with a number.');
        },
      },
    };
  },
});

/** A point of a list: a paragraph, and under it more paragraphs or lists, but no pictures or tables. */
export const ListItem = TiptapListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
});

function startOf(written: string | null): number {
  const start = Number(written ?? 1);
  return Number.isInteger(start) && start >= 0 ? start : 1;
}
