'use client';

import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { OpenSuggestions, SheetSuggestion } from '#components/editor/suggested/open-suggestions.ts';
import type { PersonHere } from '#components/editor/writing.ts';
import { useWords } from '#components/ui/words';
import type { WritingRight } from '#lib/newsroom/access';
import type { NamedPerson } from '../../queue-story.ts';
import { SuggestionKeys } from './suggestion-keys.tsx';
import { SuggestionsSay } from './suggestions-say.tsx';

/** What a person needs to deal with the suggestions of a story. */
export type SuggestionsHere = {
  /** Null until the text is there. */
  readonly open: OpenSuggestions | null;
  readonly list: readonly SheetSuggestion[];
  readonly right: WritingRight;
  readonly me: NamedPerson;
  readonly nameOf: (personId: string) => string;
};

const Here = createContext<SuggestionsHere | null>(null);

/** Gives the suggestions of a story to the panel and the bar. */
export function SuggestionsRoom({
  open,
  right,
  me,
  writers,
  people,
  children,
}: Pick<SuggestionsHere, 'open' | 'right' | 'me'> & {
  /** Whose writing is in the story. */
  writers: readonly NamedPerson[];
  /** Who sits at it now. */
  people: readonly PersonHere[];
  children: ReactNode;
}) {
  const t = useWords('writing');
  const list = useSyncExternalStore(open?.onChange ?? nothingChanges, open?.list ?? nothing, nothing);
  const nameOf = useMemo(() => {
    const names = new Map([...writers, ...people, me].map(({ id, name }) => [id, name]));
    return (personId: string) => names.get(personId) ?? t('suggestions.somebody');
  }, [writers, people, me, t]);
  const here = useMemo(() => ({ open, list, right, me, nameOf }), [open, list, right, me, nameOf]);
  return (
    <Here value={here}>
      {children}
      <SuggestionKeys />
      <SuggestionsSay />
    </Here>
  );
}

/** The suggestions of the story on this page. */
export function useSuggestions(): SuggestionsHere {
  const here = useContext(Here);
  if (!here) throw new Error('There is no story around these suggestions.');
  return here;
}

const NONE: readonly SheetSuggestion[] = [];
const nothing = () => NONE;
const nothingChanges = () => () => undefined;
