'use client';

import { useLocale } from 'use-intl';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { dayAndTime } from '../../desk/moments.ts';
import type { FoundStory } from './story-lookup.tsx';

/** A story by its headline, with its section and when readers got it. */
export function StoryLine({ story: { headline, section, isLive, publishedAt } }: { story: FoundStory }) {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const when = isLive && publishedAt !== null ? dayAndTime(publishedAt, language) : t('related.notLive');
  return (
    <>
      <span className="related-headline">{headline || t('related.noHeadline')}</span>
      <small className="text-note text-ink-mute">{[section, when].filter(Boolean).join(' · ')}</small>
    </>
  );
}
