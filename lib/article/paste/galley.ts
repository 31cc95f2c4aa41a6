import type { ArticleMark, ArticleNode } from '#lib/article/document';
import { type ListLine, nestLists } from './nest-lists.ts';
import type { Line, Setting } from './setting.ts';

type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly mark: ArticleMark | null;
};
type Piece =
  | { readonly kind: 'block'; readonly node: ArticleNode }
  | { readonly kind: 'quoted'; readonly paragraph: ArticleNode }
  | { readonly kind: 'item'; readonly line: ListLine };

/** Collects what is read, line by line, and sets it as blocks of an article. */
export class Galley {
  readonly #pieces: Piece[] = [];
  #runs: Run[] = [];
  readonly #begun = new Set<Line['item']>();

  write(text: string, { bold, italic, href, mark }: Setting): void {
    if (text !== '') this.#runs.push({ text, bold, italic, href, mark });
  }

  /** A break within the line; two of them end it. */
  breakLine(setting: Setting): void {
    this.write('\n', setting);
  }

  endLine(line: Line): void {
    const lines = splitAtBlanks(tidy(this.#runs));
    this.#runs = [];
    for (const runs of lines) this.#set(runs, line);
  }

  place(node: ArticleNode): void {
    this.#pieces.push({ kind: 'block', node });
  }

  blocks(): ArticleNode[] {
    return groupsOf(this.#pieces).flatMap(blocksOf);
  }

  #set(runs: readonly Run[], line: Line): void {
    if (!line.item && isDashes(runs)) this.place({ type: 'divider' });
    else if (line.item) this.#setItem(runs, line.item, line.suggested);
    else if (line.isQuoted)
      this.#pieces.push({ kind: 'quoted', paragraph: paragraphOf(without('italic', runs), line.suggested) });
    else if (line.crosshead) {
      const content = without('bold', runs).map(inlineOf);
      this.place({
        type: 'crosshead',
        attrs: { level: line.crosshead, ...line.suggested },
        content: content.flat(),
      });
    } else this.place(paragraphOf(runs, line.suggested));
  }

  #setItem(runs: readonly Run[], item: NonNullable<Line['item']>, attrs: Line['suggested']): void {
    const isMore = this.#begun.has(item);
    this.#pieces.push({ kind: 'item', line: { ...item, isMore, paragraph: paragraphOf(runs), attrs } });
    this.#begun.add(item);
  }
}

/** Single spaces, none at the edges of a line or around its breaks; marks of composed letters rejoin their letter. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  for (const run of runs) {
    const before = tidied.at(-1);
    const follows = before === undefined || /[ \n]$/.test(before.text);
    const text = follows ? run.text.replace(/^ +/, '') : run.text;
    if (text === '') continue;
    if (before && /^[\n ]*\n/.test(text))
      tidied.splice(-1, 1, { ...before, text: before.text.replace(/ +$/, '') });
    const mark = before ? /^\p{M}+/u.exec(text)?.[0] : undefined;
    if (before && mark) tidied.splice(-1, 1, { ...before, text: (before.text + mark).normalize('NFC') });
    const rest = text
      .slice(mark?.length ?? 0)
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ');
    if (rest !== '')
      tidied.push(
        rest === ' ' && before ? { ...run, ...spaceAfter(before, run), text: rest } : { ...run, text: rest },
      );
  }
  return joinAlike(tidied);
}

/** A space alone is bold, italic or a link only where the word before it is as well. */
function spaceAfter(before: Run, { bold, italic, href, mark }: Run): Omit<Run, 'text'> {
  return {
    bold: bold && before.bold,
    italic: italic && before.italic,
    href: href === before.href ? href : null,
    mark,
  };
}

function joinAlike(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const isAlike =
      before &&
      before.bold === run.bold &&
      before.italic === run.italic &&
      before.href === run.href &&
      before.mark === run.mark;
    if (isAlike) joined.splice(-1, 1, { ...before, text: (before.text + run.text).normalize('NFC') });
    else joined.push(run);
  }
  return joined;
}

/** Lines between two or more breaks on end, without breaks and spaces at their edges; empty ones are gone. */
function splitAtBlanks(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    const [first = '', ...more] = run.text.split(/\n{2,}/);
    lines.at(-1)?.push({ ...run, text: first });
    for (const text of more) lines.push([{ ...run, text }]);
  }
  return lines.map(trim).filter((line) => line.length > 0);
}

function trim(runs: readonly Run[]): Run[] {
  const line = runs.filter(({ text }) => text !== '');
  for (let first = line[0]; first && /^\s/.test(first.text); first = line[0]) {
    const text = first.text.replace(/^\s+/, '');
    line.splice(0, 1, ...(text === '' ? [] : [{ ...first, text }]));
  }
  for (let last = line.at(-1); last && /\s$/.test(last.text); last = line.at(-1)) {
    const text = last.text.replace(/\s+$/, '');
    line.splice(-1, 1, ...(text === '' ? [] : [{ ...last, text }]));
  }
  return line;
}

function isDashes(runs: readonly Run[]): boolean {
  const text = runs.map((run) => run.text).join('');
  return /^(?:[-–—_*~=] ?){3,}$/.test(text);
}

/** A style that the whole line has is the look of its source, not a stress on words. */
function without(style: 'bold' | 'italic', runs: readonly Run[]): readonly Run[] {
  return runs.every((run) => run[style]) ? runs.map((run) => ({ ...run, [style]: false })) : runs;
}

function paragraphOf(runs: readonly Run[], attrs?: ArticleNode['attrs']): ArticleNode {
  return { type: 'paragraph', ...(attrs && { attrs }), content: runs.flatMap(inlineOf) };
}

function inlineOf({ text, ...style }: Run): ArticleNode[] {
  const marks: ArticleMark[] = [
    ...(style.href ? [{ type: 'link', attrs: { href: style.href } }] : []),
    ...(style.bold ? [{ type: 'bold' }] : []),
    ...(style.italic ? [{ type: 'italic' }] : []),
    ...(style.mark ? [style.mark] : []),
  ];
  return text
    .split('\n')
    .flatMap((words, at): ArticleNode[] => [
      ...(at > 0 ? [{ type: 'hardBreak' }] : []),
      ...(words === '' ? [] : [{ type: 'text', text: words, ...(marks.length > 0 && { marks }) }]),
    ]);
}

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && piece.kind !== 'block' && group[0]?.kind === piece.kind) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function blocksOf(group: readonly Piece[]): ArticleNode[] {
  const lines = group.flatMap((piece) => (piece.kind === 'item' ? [piece.line] : []));
  if (lines.length > 0) return nestLists(lines);
  const content = group.flatMap((piece) => (piece.kind === 'quoted' ? [piece.paragraph] : []));
  if (content.length > 0) return [{ type: 'quotation', content }];
  return group.flatMap((piece) => (piece.kind === 'block' ? [piece.node] : []));
}
