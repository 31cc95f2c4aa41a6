'use client';

import { useEffect } from 'react';
import { useWords } from '#components/ui/words';
import { briefly } from '../../moments.ts';
import { useNow } from '../../use-now.ts';
import { useStoryPage } from '../story-fields-kept.tsx';
import { cardId } from './card-id.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { SuggestionsMenu } from './suggestions-menu.tsx';
import { useSuggestions } from './suggestions-room.tsx';
import { useCardActions } from './use-card-actions.ts';

/** What was suggested and nobody has decided on, in the order of the text. */
export function StorySuggestions() {
  const t = useWords('writing');
  const { readAt } = useStoryPage();
  const { open, list, right, me, nameOf } = useSuggestions();
  const actions = useCardActions();
  useCardInView();
  const now = useNow(readAt);
  if (!open || (list.length === 0 && right === 'reads')) return null;
  return (
    <section aria-labelledby="story-suggestions" className="grid gap-3">
      <div className="flex items-center gap-2">
        <h2 id="story-suggestions" tabIndex={-1} className="flex items-baseline gap-2 text-ui font-semibold">
          {t('suggestions.title')}
          <span className="font-figures text-note font-normal text-ink-mute">{list.length || ''}</span>
        </h2>
        {list.length > 1 && right !== 'reads' && <SuggestionsMenu />}
      </div>
      {list.length === 0 && <p className="text-ink-mute">{t('suggestions.none')}</p>}
      <ol aria-labelledby="story-suggestions" className="grid gap-3">
        {list.map((suggestion) => (
          <SuggestionCard
            key={suggestion.id}
            suggestion={suggestion}
            name={nameOf(suggestion.by)}
            when={briefly(suggestion.at, now)}
            mayDecide={right === 'writes'}
            isOwn={right === 'suggests' && suggestion.by === me.id}
            shown={open.shown}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}

/** What is pointed at in the text has its card brought before the eyes; the page itself stays where it is. */
function useCardInView() {
  const { open } = useSuggestions();
  useEffect(
    () =>
      open?.shown.onChange(() => {
        const { id, from } = open.shown;
        if (id !== null && from === 'text')
          document.getElementById(cardId(id))?.scrollIntoView({ block: 'nearest' });
      }),
    [open],
  );
}
