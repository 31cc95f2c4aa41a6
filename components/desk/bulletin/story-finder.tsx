'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import type { Refusal } from '#lib/newsroom/refusal';
import { dayOf } from '../moments.ts';
import { reach } from '../reach.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import type { FindStoriesToPrint, StoryToPrint } from './composed-bulletin.ts';

const PAUSE = 250;

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
  const { stories, refusal } = useFound(find, search, language);
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

function useFound(find: FindStoriesToPrint, search: string, language: Language) {
  const [stories, setStories] = useState<readonly StoryToPrint[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let isWanted = true;
    const resting = setTimeout(async () => {
      const answer = await reach(() => find({ search, language }));
      if (!isWanted) return;
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) setStories(answer.stories);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(resting);
    };
  }, [find, search, language]);
  return { stories, refusal };
}
