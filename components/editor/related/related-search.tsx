'use client';

import { useEffect, useId, useState } from 'react';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { reach } from '../../desk/reach.ts';
import { RefusalNotice } from '../../desk/refusal-notice.tsx';
import { StoryLine } from './story-line.tsx';
import { type FoundStory, type Lookup, useStoryLookup } from './story-lookup.tsx';

const PAUSE = 250;

/** Looks for a story of the paper by its words; the newest until something is typed. */
export function RelatedSearch({
  isMeant,
  onChoose,
}: {
  /** Whether the person asked for it just now: then it takes the focus. */
  isMeant: boolean;
  onChoose: (story: FoundStory) => void;
}) {
  const t = useWords('writing');
  const id = useId();
  const lookup = useStoryLookup();
  const [search, setSearch] = useState('');
  const { stories, refusal } = useFound(lookup, search);
  return (
    <div className="related-search">
      <TextField
        label={t('related.search')}
        value={search}
        onChange={setSearch}
        autoFocus={isMeant}
        aria-controls={id}
      />
      <RefusalNotice refusal={refusal} />
      <p role="status" className="sr-only">
        {stories && t('related.found', { count: stories.length })}
      </p>
      <ul id={id} className="related-found">
        {stories?.map((story) => (
          <li key={story.storyId}>
            <button type="button" onClick={() => onChoose(story)}>
              <StoryLine story={story} />
            </button>
          </li>
        ))}
        {stories?.length === 0 && <li className="text-note text-ink-mute">{t('related.none')}</li>}
      </ul>
    </div>
  );
}

function useFound(lookup: Lookup | null, search: string) {
  const [stories, setStories] = useState<readonly FoundStory[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    if (!lookup) return;
    let isWanted = true;
    const { language, findStories } = lookup;
    const resting = setTimeout(async () => {
      const answer = await reach(() => findStories({ search, language }));
      if (!isWanted) return;
      setRefusal(answer.ok ? null : answer.refusal);
      if (answer.ok) setStories(answer.stories);
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(resting);
    };
  }, [lookup, search]);
  return { stories, refusal };
}
