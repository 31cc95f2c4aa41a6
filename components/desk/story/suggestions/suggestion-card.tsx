'use client';

import { memo, useCallback, useRef, useSyncExternalStore } from 'react';
import { Button as WordsButton } from 'react-aria-components';
import { useLocale } from 'use-intl';
import type { SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import type { ShownSuggestion } from '#components/editor/suggested/shown-suggestion.ts';
import { Avatar } from '#components/ui/avatar';
import { Button } from '#components/ui/button';
import { penOf } from '#components/ui/pens.ts';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { dayAndTime } from '../../moments.ts';
import { cardId } from './card-id.ts';
import { useSaySuggestion } from './say-suggestion.ts';
import { SuggestedWords } from './suggested-words.tsx';

/** What can be done with a card; each gets the suggestion's id. */
export type CardActions = {
  readonly enter: (id: string) => void;
  readonly look: (id: string) => void;
  readonly accept: (id: string) => void;
  readonly reject: (id: string) => void;
};

export type CardProps = {
  readonly suggestion: SheetSuggestion;
  readonly name: string;
  /** When it was made, as one reads it: the clock itself would have all cards drawn anew. */
  readonly when: string;
  readonly mayDecide: boolean;
  /** It is this person's own and may be taken back. */
  readonly isOwn: boolean;
  readonly shown: ShownSuggestion;
  readonly actions: CardActions;
};

/** One suggestion in the margin: who, when, what, and the decision on it. Drawn again only when it says something else. */
export const SuggestionCard = memo(function SuggestionCard(props: CardProps) {
  const { suggestion, name, when, mayDecide, isOwn, shown, actions } = props;
  const { id, by, at } = suggestion;
  const t = useWords('writing');
  const language = useLocale() as Language;
  const what = useSaySuggestion()(suggestion);
  const isShown = useIsShown(shown, id);
  const hasFocus = useRef(false);
  return (
    <li
      id={cardId(id)}
      data-shown={isShown || undefined}
      aria-current={isShown || undefined}
      aria-label={t('suggestions.of', { name, what })}
      style={{ '--pen': `var(--color-pen-${penOf(by)})` } as React.CSSProperties}
      className="grid gap-2 rounded-control border border-line bg-paper px-3.5 py-3 [contain-intrinsic-size:auto_8rem] [content-visibility:auto] data-shown:border-(--pen) data-shown:border-s-4 data-shown:ps-[0.6875rem]"
      onPointerEnter={() => shown.show(id)}
      onPointerLeave={() => !hasFocus.current && shown.show(null)}
      onFocus={() => {
        if (!hasFocus.current) actions.look(id);
        hasFocus.current = true;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        hasFocus.current = currentTarget.contains(relatedTarget);
      }}
    >
      <p className="flex items-center gap-2 text-note text-ink-mute">
        <Avatar person={{ id: by, name }} size="small" isNamed />
        <strong className="font-semibold text-ink">{name}</strong>
        <time dateTime={new Date(at).toISOString()} title={dayAndTime(at, language)}>
          {when}
        </time>
      </p>
      <WordsButton
        aria-label={t('suggestions.enter', { what })}
        className="cursor-pointer rounded-mark text-start touch:min-h-touch"
        onPress={() => actions.enter(id)}
      >
        <SuggestedWords suggestion={suggestion} />
      </WordsButton>
      {(mayDecide || isOwn) && (
        <div className="flex flex-wrap gap-1.5">
          {mayDecide && (
            <Button
              size="small"
              icon="check"
              data-fate="accept"
              aria-label={t('suggestions.acceptThis', { what })}
              onPress={() => actions.accept(id)}
            >
              {t('suggestions.accept')}
            </Button>
          )}
          <Button
            size="small"
            look="quiet"
            icon="close"
            data-fate="reject"
            aria-label={t(mayDecide ? 'suggestions.rejectThis' : 'suggestions.takeBackThis', { what })}
            onPress={() => actions.reject(id)}
          >
            {t(mayDecide ? 'suggestions.reject' : 'suggestions.takeBack')}
          </Button>
        </div>
      )}
    </li>
  );
});

function useIsShown(shown: ShownSuggestion, id: string): boolean {
  const isIt = useCallback(() => shown.id === id, [shown, id]);
  return useSyncExternalStore(shown.onChange, isIt, () => false);
}
