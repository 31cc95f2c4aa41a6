import type { ArticleMark, ArticleNode } from '#lib/article/document';
import {
  addedAs,
  byTime,
  isSigned,
  latestOf,
  type Settling,
  type Signed,
  SUGGESTION_MARKS,
  strikesOn,
} from './suggestion.ts';

type Suggested = { readonly mark: ArticleMark; readonly signed: Signed };

/** A run of words when its suggestions have met their fate: as it then is, or null when it is gone. */
export function settledText(node: ArticleNode, fateOf: Settling): ArticleNode | null {
  const all = node.marks ?? [];
  if (!all.some(({ type }) => SUGGESTION_MARKS.includes(type))) return node;
  const writer = addedAs(all);
  if (writer && fateOf(writer) === 'reject') return null;
  if (strikesOn(all).some(({ attrs }) => isSigned(attrs) && fateOf(attrs) === 'accept')) return null;
  const rest = all.filter(({ type }) => !SUGGESTION_MARKS.includes(type));
  const { style, restyled } = settledStyle(rest, suggestedAs('restyled', all), fateOf);
  const open = [...suggestedAs('added', all), ...suggestedAs('removed', all)].filter(
    ({ signed }) => fateOf(signed) === null,
  );
  const isTaken = writer !== null && fateOf(writer) === 'accept';
  const written = [
    ...all.filter(({ type }) => type === 'written'),
    ...(isTaken ? [{ type: 'written', attrs: { id: writer.id, at: writer.at } }] : []),
  ].filter((mark) => open.some(({ signed }) => signed.at < latestOf([mark])));
  const marks = [...style, ...written, ...[...open, ...restyled].map(({ mark }) => mark)];
  return { type: node.type, text: node.text ?? '', ...(marks.length > 0 && { marks }) };
}

/** A line break, which has the look of the words around it, when the changes of that look have met their fate. */
export function settledLook(node: ArticleNode, fateOf: Settling): ArticleNode {
  const all = node.marks ?? [];
  if (!all.some(({ type }) => type === 'restyled')) return node;
  const rest = all.filter(({ type }) => type !== 'restyled');
  const { style, restyled } = settledStyle(rest, suggestedAs('restyled', all), fateOf);
  return { ...node, marks: [...style, ...restyled.map(({ mark }) => mark)] };
}

/** Earliest first. */
function suggestedAs(type: string, marks: readonly ArticleMark[]): Suggested[] {
  return marks
    .flatMap((mark) => (mark.type === type && isSigned(mark.attrs) ? [{ mark, signed: mark.attrs }] : []))
    .sort((a, b) => byTime(a.signed, b.signed));
}

/** A change of look that is not taken hands what was before on to the change made after it, or brings it back. */
function settledStyle(
  rest: readonly ArticleMark[],
  changes: Suggested[],
  fateOf: Settling,
): { style: readonly ArticleMark[]; restyled: Suggested[] } {
  const restyled: Suggested[] = [];
  let handedOn: unknown;
  for (const { mark, signed } of changes) {
    const was = handedOn ?? mark.attrs?.was;
    const fate = fateOf(signed);
    handedOn = fate === 'reject' ? was : undefined;
    if (fate === null) restyled.push({ mark: { ...mark, attrs: { ...mark.attrs, was } }, signed });
  }
  return {
    style: handedOn === undefined ? rest : [...marksOf(handedOn), ...rest.filter(isNoStyle)],
    restyled,
  };
}

const isNoStyle = ({ type }: ArticleMark) => type === 'discussed';

function marksOf(was: unknown): ArticleMark[] {
  try {
    const marks: unknown = JSON.parse(String(was));
    return Array.isArray(marks) ? marks.filter((mark) => typeof mark?.type === 'string') : [];
  } catch {
    return [];
  }
}
