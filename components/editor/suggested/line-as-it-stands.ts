import type { Node } from '@tiptap/pm/model';
import { addedAs } from '#lib/article/suggestions/suggestion';

/** The words of a headline or a standfirst as they stand while nothing of what is suggested is taken. */
export function lineAsItStands(doc: Node): string {
  let line = '';
  doc.descendants(({ isText, text = '', marks }) => {
    if (isText && addedAs(marks) === null) line += text;
  });
  return line;
}
