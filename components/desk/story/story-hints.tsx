'use client';

import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { HintsProvided } from '#components/editor/hints/hints-provided';
import type { WritingEditors } from '#components/editor/writing-editors.ts';
import { calendarDayOf } from '#lib/text/dates';
import { compileRule } from '#lib/text/hints/compile-rule';
import type { HintHouse } from '#lib/text/hints/read-hints';
import { reach } from '../reach.ts';
import type { StoryActions } from './story-actions.ts';
import type { StoryPage } from './story-page.ts';

/** Shows whoever writes what the paper would remark on, by the rules and names it has. */
export function StoryHints({
  page,
  editors,
  leaveHint,
  children,
}: {
  page: StoryPage;
  /** Null for a story that this person only reads. */
  editors: WritingEditors | null;
  leaveHint: StoryActions['leaveHint'];
  children: ReactNode;
}) {
  const { id: storyId, leftHints } = page;
  const keep = useCallback(
    (hint: string, isLeft: boolean) => void reach(() => leaveHint({ storyId, hint, isLeft })),
    [leaveHint, storyId],
  );
  return (
    <HintsProvided editors={editors} house={useHintHouse(page)} left={leftHints} onLeave={keep}>
      {children}
    </HintsProvided>
  );
}

/** How the house writes; made anew only when rules or names change, because the whole story is then read again. */
function useHintHouse({ styleRules, toneStyle, choices, fields }: StoryPage): HintHouse {
  const [today] = useState(() => calendarDayOf(Date.now()));
  const names = choices.authors.map(({ name }) => name);
  const asText = JSON.stringify([styleRules, fields.language === 'vi' ? toneStyle : null, names]);
  return useMemo(() => {
    const [rules, style, people] = JSON.parse(asText) as [
      StoryPage['styleRules'],
      HintHouse['toneStyle'],
      string[],
    ];
    return {
      rules: rules.map(compileRule),
      toneStyle: style,
      protectedWords: new Set(people.flatMap((name) => name.normalize('NFC').split(/\s+/))),
      today,
    };
  }, [asText, today]);
}
