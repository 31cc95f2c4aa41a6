import type { ArticleNode } from '#lib/article/document';
import { blocksOfCopy, type CopyChoice } from './blocks-of-copy.ts';
import type { Copy } from './copy.ts';
import { type DocxParts, docx } from './docx-testing.ts';
import { withEncodings } from './letters-of-copy.ts';
import { readDocx } from './read-docx.ts';

/** A Word file with this body, read. */
export function copyOf(body: string, parts?: DocxParts): Copy {
  const answer = readDocx(docx(body, parts));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.copy;
}

const CHOICE: CopyChoice = {
  tracked: 'accepted',
  convertsOld: true,
  pictureFor: (picture) => ({ mediaId: `anh-${picture}`, alt: '' }),
  by: { personId: 'ha', at: 1 },
};

/** The blocks that a Word file with this body becomes, all accepted unless said otherwise. */
export function blocksOf(
  body: string,
  choice: Partial<CopyChoice> = {},
  parts?: DocxParts,
): readonly ArticleNode[] {
  return blocksOfCopy(withEncodings(copyOf(body, parts).pieces), { ...CHOICE, ...choice });
}

/** Blocks in short: lists in brackets behind their first number, cells between strokes, crossheads behind their rank. */
export function outline({ type, text, attrs, content = [], marks = [] }: ArticleNode): string {
  const inside = content.map(outline);
  const styles = marks.map((mark) => ({ bold: '*', italic: '_' })[mark.type] ?? '').join('');
  if (type === 'text') return `${styles}${text}${styles}`;
  if (type === 'hardBreak') return '⏎';
  if (type === 'bulletList') return `(${inside.join(' ')})`;
  if (type === 'orderedList') return `${attrs?.start}(${inside.join(' ')})`;
  if (type === 'tableRow') return `${inside.join('')}|`;
  if (/^table(?:Cell|Header)$/.test(type)) {
    const spans = `${attrs?.colspan}${attrs?.rowspan}`;
    return `${type === 'tableHeader' ? '‖' : '|'}${spans === '11' ? '' : `${spans}:`}${inside.join('/')}`;
  }
  if (type === 'crosshead') return `${'#'.repeat(Number(attrs?.level))} ${inside.join('')}`;
  if (type === 'quotation') return `> ${inside.join('/')}`;
  if (type === 'divider') return '---';
  if (type === 'picture') return `[${attrs?.mediaId}: ${inside.join(' © ')}]`;
  return inside.join(type === 'table' ? ' ' : '');
}
/** The same blocks in short. */
export const outlines = (...args: Parameters<typeof blocksOf>) => blocksOf(...args).map(outline);
