import type { Language } from '#lib/newsroom/people';

/** The address of a page of the paper in a language: the English part stands under `/en`. Articles have one address and do not pass here. */
export function pathIn(language: Language, path: string): string {
  if (language === 'vi') return path;
  return path === '/' ? '/en' : `/en${path}`;
}
