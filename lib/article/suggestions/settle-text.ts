import type { ArticleMark, ArticleNode } from '#lib/article/document';
import { byTime, isSigned, type Settling, type Signed, SUGGESTION_MARKS } from './suggestion.ts';

type Suggested = { readonly mark: ArticleMark; readonly signed: Signed };

/** A run of words when its suggestions have met their fate: as it then is, or null when it is gone. */
export function settledText(node: ArticleNode, fateOf: Settling): ArticleNode | null {
  if (!node.marks?.some(({ type }) => SUGGESTION_MARKS.includes(type))) return node;
  const rest = node.marks.filter(({ type }) => !SUGGESTION_MARKS.includes(type));
  const removed = stillOpen(suggestedAs('removed', node), fateOf);
  const added = settledAdded(suggestedAs('added', node), fateOf);
  if (!removed || !added) return null;
  const { style, restyled } = settledStyle(rest, suggestedAs('restyled', node), fateOf);
  const marks = [...style, ...[...added, ...removed, ...restyled].map(({ mark }) => mark)];
  return { type: node.type, text: node.text ?? '', ...(marks.length > 0 && { marks }) };
}

/** Earliest first. */
function suggestedAs(type: string, { marks = [] }: ArticleNode): Suggested[] {
  return marks
    .flatMap((mark) => (mark.type === type && isSigned(mark.attrs) ? [{ mark, signed: mark.attrs }] : []))
    .sort((a, b) => byTime(a.signed, b.signed));
}

/** Words that several suggest to take out go when one of them is followed. */
function stillOpen(removed: Suggested[], fateOf: Settling): Suggested[] | null {
  if (removed.some(({ signed }) => fateOf(signed) === 'accept')) return null;
  return removed.filter(({ signed }) => fateOf(signed) === null);
}

/**
 * Words typed inside somebody else's suggestion can carry both; the latest mark is that of who typed them and decides,
 * so that nobody's words go with a suggestion that was not theirs.
 */
function settledAdded(added: Suggested[], fateOf: Settling): Suggested[] | null {
  const own = added.at(-1);
  if (!own) return [];
  const fate = fateOf(own.signed);
  if (fate === 'reject') return null;
  return fate === 'accept' ? [] : added.filter(({ signed }) => fateOf(signed) === null);
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
