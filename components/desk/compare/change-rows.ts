import { type Comparison, countBlock, hasChange } from '#lib/article/compare/compare-articles';
import type { BlockChange, Towards } from '#lib/article/compare/compare-bodies';
import { compareWords, countRuns, type WordRun } from '#lib/article/compare/compare-words';
import { describeMake, type MakeChange } from '#lib/article/compare/describe-make';
import { renderHtml } from '#lib/article/render-html';

/** What stands in one row of a comparison: headline, standfirst, or a block of the body. */
export type RowPart = 'headline' | 'standfirst' | 'body';

/** A row of the comparison as it is shown; `number` counts the changes a person steps through, null where nothing changed. */
export type ChangeRow = {
  readonly number: number | null;
  readonly part: RowPart;
  readonly kind: BlockChange['kind'];
  readonly runs: readonly WordRun[];
  readonly makes: readonly MakeChange[];
  /** How the block is set: the later form, or the earlier one of a block that was cut. */
  readonly form: string;
  readonly added: number;
  readonly cut: number;
  /** Where a block that moved went; null for all others. */
  readonly towards: Towards | null;
  /** The earlier passage, for taking it back: its words, and the same with bold, links and lists as HTML. */
  readonly before: string;
  readonly beforeHtml: string;
};

/** Rows that can be folded: neighbours in which nothing changed. */
export type RowGroup = { readonly isSame: boolean; readonly rows: readonly ChangeRow[] };

/** Sets a comparison in rows, counted from one; a tone mark alone is no change once tone marks are hidden. */
export function changeRows(comparison: Comparison, showsTones: boolean): readonly ChangeRow[] {
  const { headline, standfirst, blocks } = comparison;
  const rows = [lineRow('headline', headline), lineRow('standfirst', standfirst), ...blocks.map(blockRow)];
  let number = 0;
  return rows
    .filter(isWorthARow)
    .map((row) => ({ ...row, number: isSeen(row, showsTones) ? ++number : null }));
}

/** Puts neighbouring rows without a change together. */
export function groupRows(rows: readonly ChangeRow[]): readonly RowGroup[] {
  const groups: { isSame: boolean; rows: ChangeRow[] }[] = [];
  for (const row of rows) {
    const isSame = row.number === null;
    const last = groups.at(-1);
    if (last?.isSame === isSame) last.rows.push(row);
    else groups.push({ isSame, rows: [row] });
  }
  return groups;
}

/** A block without words, such as a divider or a related story, is told of when it came, went or moved. */
function isWorthARow({ runs, makes, kind, part, form }: Omit<ChangeRow, 'number'>): boolean {
  if (runs.length > 0 || makes.length > 0) return true;
  return part === 'body' && kind !== 'same' && form !== 'paragraph';
}

function isSeen(row: Omit<ChangeRow, 'number'>, showsTones: boolean): boolean {
  if (row.kind === 'same') return false;
  if (row.kind !== 'changed' || row.towards || showsTones) return true;
  return row.makes.length > 0 || row.runs.some(({ kind }) => kind === 'added' || kind === 'cut');
}

function lineRow(part: RowPart, runs: readonly WordRun[]): Omit<ChangeRow, 'number'> {
  const before = sideOf(runs, 'added');
  const kind = hasChange(runs) ? 'changed' : 'same';
  const html = renderHtml({ type: 'doc', content: [line(before)] }, noPicture);
  return {
    ...{ part, kind, runs, makes: [], form: part, towards: null, ...countRuns(runs) },
    ...{ before, beforeHtml: kind === 'changed' ? html : '' },
  };
}

function blockRow(change: BlockChange): Omit<ChangeRow, 'number'> {
  const block = change.kind === 'cut' ? change.before : change.after;
  const earlier = 'before' in change ? change.before : null;
  return {
    part: 'body',
    kind: change.kind,
    runs: runsOf(change),
    makes: 'before' in change && 'after' in change ? describeMake(change.before, change.after) : [],
    form: block.node.type,
    ...countBlock(change),
    towards: ('towards' in change && change.towards) || null,
    before: earlier?.text ?? '',
    beforeHtml: earlier ? renderHtml({ type: 'doc', content: [earlier.node] }, noPicture) : '',
  };
}

const noPicture = () => null;
const line = (text: string) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] });

function runsOf(change: BlockChange): readonly WordRun[] {
  if (change.kind === 'changed') return change.runs;
  if (change.kind === 'added') return compareWords('', change.after.text);
  if (change.kind === 'cut') return compareWords(change.before.text, '');
  return compareWords(change.after.text, change.after.text);
}

function sideOf(runs: readonly WordRun[], without: WordRun['kind']): string {
  return runs
    .filter(({ kind }) => kind !== without)
    .map(({ text, was }) => was ?? text)
    .join('');
}
