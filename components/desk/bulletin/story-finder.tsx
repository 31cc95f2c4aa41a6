'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { dayOf } from '../moments.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useFoundStories } from '../use-found-stories.ts';
import type { FindStoriesToPrint, StoryToPrint } from './composed-bulletin.ts';

/** Looks for live stories by their words, with or without accents, and hands over those that are chosen. */
export function StoryFinder({
  language,
  chosenIds,
  find,
  onChoose,
}: {
  language: Language;
  chosenIds: ReadonlySet<number>;
  find: FindStoriesToPrint;
  onChoose: (story: StoryToPrint) => void;
}) {
  const t = useWords('desk');
  const [search, setSearch] = useState('');
  const { stories, refusal } = useFoundStories(find, search, language);
  return (
    <section aria-label={t('bulletin.find')} className="grid content-start gap-3">
      <TextField label={t('bulletin.find')} value={search} onChange={setSearch} type="search" />
      <RefusalNotice refusal={refusal} />
      <p role="status" className="text-note text-ink-mute">
        {stories && t('bulletin.found', { count: stories.length })}
      </p>
      <ul lang={language}>
        {stories?.map((story) => (
          <li key={story.storyId} className="flex items-center gap-3 border-b border-line py-2">
            <div className="min-w-0 flex-1">
              <p className="font-serif leading-snug font-medium text-pretty">{story.headline}</p>
              <p className="text-note text-ink-mute">
                {story.section} · {dayOf(story.publishedAt)}
              </p>
            </div>
            <Button
              size="small"
              icon={chosenIds.has(story.storyId) ? 'check' : 'plus'}
              isDisabled={chosenIds.has(story.storyId)}
              aria-label={t('bulletin.addNamed', { name: story.headline })}
              onPress={() => onChoose(story)}
            >
              {t(chosenIds.has(story.storyId) ? 'bulletin.added' : 'bulletin.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
