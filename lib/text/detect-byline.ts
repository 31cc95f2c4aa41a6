import { findEndMark } from './end-mark.ts';
import { fold } from './fold.ts';

const LONGEST = 120;
const MOST_WORDS = 5;
/** What stands before names: "Bài, ảnh:", "Tin và ảnh:", "Thực hiện:", "Theo ". */
const CREDIT =
  /^((?:(?:tin|bài|bài viết|ảnh|hình|video|clip|đồ họa|minh họa|tranh|thực hiện|tác giả|phóng viên|pv|ctv|biên tập|tổng hợp|story|words|text|photos?|pictures|by)(?:\s*(?:,|-|–|&|và|and)\s*|\s*(?=:)))+:|theo(?=\s)|by(?=\s))\s*/iu;
const COLLECTIVES =
  /^(?:(?:nhóm )?(?:pv|ctv|phóng viên|cộng tác viên)|bbt|ban biên tập|tòa soạn|toà soạn|bạn đọc)(?: .{1,40})?$/iu;
const BETWEEN_NAMES = /\s*(?:,|;|\/|&|\s[-–—]|[–—]|\svà\s|\sand\s)\s*/u;
const ASIDE =
  /\s*\((?:ctv|pv|tổng hợp|ghi|lược ghi|thực hiện|dịch|ảnh|bài|bài và ảnh|bài, ảnh)\)$|\s+(?:ctv|tổng hợp|ghi|lược ghi|thực hiện)$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}]*(?:[’'.-][\p{L}\p{M}]+)*\.?$/u;
const AGENCY = /^\p{Lu}{2,8}$/u;

/**
 * Reads a line as a byline, as papers sign under a story: one or several names, "Bài, ảnh: …", a group ("Nhóm PV", "Ban
 * Biên tập"), in brackets or not, with the end mark or not. Answers the byline as it should be printed, or null. One
 * word alone is a name only after "Bài:" and the like, or when the paper knows somebody by it.
 */
export function readByline(line: string, knownNames: readonly string[] = []): string | null {
  const written = tidy(line);
  if (written === '' || written.length > LONGEST) return null;
  const known = new Set(knownNames.map(inOneForm));
  const credit = CREDIT.exec(written)?.[0] ?? '';
  const names = written.slice(credit.length).replace(ASIDE, '').trim();
  if (COLLECTIVES.test(names)) return written;
  const isSigned = names
    .split(BETWEEN_NAMES)
    .every((name) => known.has(inOneForm(name)) || isName(name, credit !== ''));
  return isSigned ? written : null;
}

function tidy(line: string): string {
  const mark = findEndMark(line);
  const unmarked = mark ? line.slice(0, mark.from) : line;
  const plain = unmarked
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
  const bare = /^[([](.*)[)\]]$/u.exec(plain)?.[1] ?? plain;
  return bare
    .replace(/^[-–—]\s*/u, '')
    .replace(/(?<=\p{Ll})\.$/u, '')
    .trim();
}

function isName(name: string, isCredited: boolean): boolean {
  const words = name.replace(ASIDE, '').split(' ');
  if (words.length > MOST_WORDS || !words.every((word) => NAME_WORD.test(word))) return false;
  return words.length > 1 || isCredited || AGENCY.test(name);
}

const inOneForm = (name: string) => fold(name).trim();
