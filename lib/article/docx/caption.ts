import { countWords } from '#lib/text/count';
import type { CopyLine } from './copy.ts';

const MOST_WORDS = 80;
const BEGINS_AS_ONE =
  /^(?:\(?(?:trong |từ )?(?:ảnh|hình)|photo|picture)(?:\s*\d+)?\s*[:.)–-]|^(?:ảnh|hình) \d/iu;
/** A credit stands at the end, behind a stop or a dash, or in brackets: "Ghe về chợ. Ảnh: Tư Đờn". */
const CREDIT =
  /(?:^|(?<=[.!?…”"–—-])\s*|\s*\()(?:ảnh|hình|nguồn|photo|source)\s*:\s*([^():]{2,120}?)\)?\s*\.?$/iu;

/** Whether a line under a picture is its caption: by its style, by its first word, or all in italics. */
export function isCaption(line: CopyLine, words: string): boolean {
  if (line.role === 'caption') return words !== '';
  if (line.role || line.crosshead || line.item || words === '' || countWords(words) > MOST_WORDS)
    return false;
  const written = line.runs.filter(({ text }) => text.trim() !== '');
  return BEGINS_AS_ONE.test(words) || CREDIT.test(words) || written.every(({ setting }) => setting.italic);
}

/** Parts the words under a picture into what it shows and who took it. */
export function splitCredit(words: string): { readonly caption: string; readonly credit: string } {
  const found = CREDIT.exec(words);
  const credit = found?.[1]?.trim() ?? '';
  if (!found || credit === '') return { caption: words, credit: '' };
  return { caption: words.slice(0, found.index).replace(/[\s–—-]+$/u, ''), credit };
}
