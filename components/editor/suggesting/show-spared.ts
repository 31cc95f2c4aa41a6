import type { Mark } from '@tiptap/pm/model';
import { strikesOn } from '#lib/article/suggestions/suggestion';

/**
 * Shows, once an element of struck words stands in its line, whether it strikes its words: those that came later lie within
 * it and stay. The eye and whoever hears the page are told by its role; what says when the words came lies around it.
 */
export function showSpared(element: HTMLElement, markOf: (element: Element) => Mark | undefined): void {
  queueMicrotask(() => {
    const mark = markOf(element);
    if (mark && !strikesOn(marksOver(element, markOf)).includes(mark)) element.setAttribute('role', 'none');
  });
}

function marksOver(element: HTMLElement, markOf: (element: Element) => Mark | undefined): Mark[] {
  const mark = markOf(element);
  return mark ? [mark, ...(element.parentElement ? marksOver(element.parentElement, markOf) : [])] : [];
}
