'use client';

import { Tabs } from '#components/ui/tabs';
import { useWords } from '#components/ui/words';
import type { Gate } from '#lib/newsroom/gates';
import type { MakeReady } from '../use-moves.ts';
import type { StoryActions } from './story-actions.ts';
import { StoryFacts } from './story-facts.tsx';
import { useStoryPage } from './story-fields-kept.tsx';
import { StoryHistory } from './story-history.tsx';
import { StoryReview } from './story-review.tsx';
import { useSuggestions } from './suggestions/suggestions-room.tsx';
import { useGatesNow } from './suggestions/use-gates-now.ts';

export const PANEL_SHEETS = ['facts', 'review', 'history'] as const;
export type PanelSheet = (typeof PANEL_SHEETS)[number];

/** The margin beside the paper: what is printed with the story, what checks it, what happened to it. */
export function StoryPanel({
  sheet,
  onSheet,
  actions,
  makeReady,
  onGoTo,
  onTold,
}: {
  sheet: PanelSheet;
  onSheet: (sheet: PanelSheet) => void;
  actions: StoryActions;
  makeReady: MakeReady;
  onGoTo: (gate: Gate) => void;
  onTold: () => void;
}) {
  const t = useWords('writing');
  const { threads } = useStoryPage();
  const { list } = useSuggestions();
  const gates = useGatesNow();
  const open =
    threads.filter(({ resolved }) => resolved === null).length +
    gates.filter(({ gate, finding }) => gate !== 'suggestions' && finding !== null).length +
    list.length;
  const panels = {
    facts: <StoryFacts actions={actions} makeReady={makeReady} />,
    review: <StoryReview actions={actions} onGoTo={onGoTo} onTold={onTold} />,
    history: <StoryHistory />,
  };
  return (
    <Tabs
      label={t('panel.label')}
      selected={sheet}
      onSelect={(id) => onSheet(id as PanelSheet)}
      tabs={PANEL_SHEETS.map((id) => ({
        id,
        name: t(`panel.sheets.${id}`),
        count: id === 'review' ? open : undefined,
        panel: panels[id],
      }))}
    />
  );
}
