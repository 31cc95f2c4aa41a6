'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { RefusalNotice } from '../../desk/refusal-notice.tsx';
import { useFoundStories } from '../../desk/use-found-stories.ts';
import { StoryLine } from './story-line.tsx';
import { type FoundStory, useStoryLookup } from './story-lookup.tsx';

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
  const { stories, refusal } = useFoundStories(lookup?.findStories, search, lookup?.language);
  const found = useRef<HTMLUListElement>(null);
  // What is found stands beneath the field, where the foot of the sheet may be over it.
  useEffect(() => {
    const isTypedIn = found.current?.parentElement?.contains(document.activeElement);
    if (stories && isTypedIn) found.current?.scrollIntoView({ block: 'nearest' });
  }, [stories]);
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
      <ul ref={found} id={id} className="related-found">
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
