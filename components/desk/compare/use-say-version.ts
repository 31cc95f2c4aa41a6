'use client';

import { useLocale } from 'use-intl';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { briefly, dayAndTime } from '../moments.ts';
import type { Version } from './compared-versions.ts';

/** How to call a version: its number, time and why one asks for it; the hint says who cut it and when. */
export function useSayVersion(versions: readonly Version[]): (version: Version) => {
  name: string;
  hint?: string;
} {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const now = versions[0]?.at ?? 0;
  return ({ id, at, name, marks }) => {
    if (id === 'now') return { name: t('compare.now') };
    const [mark] = marks;
    const said = t('compare.version', { id, time: briefly(at, now) });
    return {
      name: mark ? `${said} · ${t(`compare.mark.${mark}`)}` : said,
      hint: `${name ?? t('compare.clock')}, ${dayAndTime(at, language)}`,
    };
  };
}
