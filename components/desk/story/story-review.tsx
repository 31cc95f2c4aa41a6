'use client';

import { HintsList } from '#components/editor/hints/hints-list';
import { Button } from '#components/ui/button';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import type { Gate } from '#lib/newsroom/gates';
import { useSayFinding } from '../gates-list.tsx';
import type { StoryActions } from './story-actions.ts';
import { useStoryPage } from './story-fields-kept.tsx';
import type { GateLine } from './story-page.ts';
import { SettleAll } from './suggestions/settle-all.tsx';
import { StorySuggestions } from './suggestions/story-suggestions.tsx';
import { useSuggestions } from './suggestions/suggestions-room.tsx';
import { useGatesNow } from './suggestions/use-gates-now.ts';
import { StoryThreads } from './threads/story-threads.tsx';

/** The panel's second sheet: what stands in the way of print, and what was said about the story. */
export function StoryReview({
  actions,
  onGoTo,
  onTold,
}: {
  actions: StoryActions;
  /** Leads to where a gate is mended. */
  onGoTo: (gate: Gate) => void;
  onTold: () => void;
}) {
  const t = useWords('writing');
  const { threads } = useStoryPage();
  const gates = useGatesNow();
  const { list } = useSuggestions();
  const passed = gates.filter(({ finding }) => finding === null);
  const found = gates.filter(({ finding }) => finding !== null).sort(byUrgency);
  const isTalking = threads.some(({ resolved }) => resolved === null);
  return (
    <div className="grid gap-7 px-5 pt-4.5 pb-10">
      <section aria-labelledby="story-gates">
        <h2 id="story-gates" className="flex items-baseline gap-2 pb-1.5 text-ui font-semibold">
          {t('panel.gates')}
          <span className="ms-auto font-figures text-note font-normal text-ink-mute">
            {t('panel.passed', { passed: passed.length, count: gates.length })}
          </span>
        </h2>
        <ul>
          {found.map((line) => (
            <GateRow key={line.gate} line={line} onGoTo={onGoTo} />
          ))}
        </ul>
        {/* What is in order makes way for what people say. */}
        <details open={!isTalking && list.length === 0}>
          <summary className="min-h-9 cursor-pointer py-2 text-note text-ink-mute touch:min-h-touch">
            {t('panel.inOrder', { count: passed.length })}
          </summary>
          <ul>
            {passed.map((line) => (
              <GateRow key={line.gate} line={line} onGoTo={onGoTo} />
            ))}
          </ul>
        </details>
      </section>
      <StorySuggestions />
      <StoryThreads actions={actions} onTold={onTold} />
      <HintsList />
    </div>
  );
}

function GateRow({ line: { gate, finding }, onGoTo }: { line: GateLine; onGoTo: (gate: Gate) => void }) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const say = useSayFinding();
  if (!finding)
    return (
      <li className="grid min-h-9 grid-cols-[1.25rem_1fr] items-center gap-2.5 border-b border-line py-1">
        <Icon name="check" size="small" className="text-state-approved" />
        <span>
          <span className="sr-only">{t('panel.isPassed')}: </span>
          {desk(`gate.${gate}`)}
        </span>
      </li>
    );
  const isBlock = finding.level === 'block';
  return (
    <li className="grid min-h-9 grid-cols-[1.25rem_1fr_auto] items-start gap-x-2.5 border-b border-line py-1.5">
      <Icon
        name={isBlock ? 'warn' : 'info'}
        size="small"
        className={`mt-0.5 ${isBlock ? 'text-lacquer-ink' : 'text-state-changes'}`}
      />
      <span>
        {say(finding)}
        <small className="block text-micro text-ink-mute">
          {t(isBlock ? 'panel.blocks' : 'panel.warns')}
        </small>
      </span>
      <Button
        size="small"
        look="quiet"
        aria-label={t('panel.mendThis', { gate: desk(`gate.${gate}`) })}
        onPress={() => onGoTo(gate)}
      >
        {t('panel.mend')}
      </Button>
      {gate === 'suggestions' && <SettleAll />}
    </li>
  );
}

function byUrgency(a: GateLine, b: GateLine): number {
  return Number(a.finding?.level === 'warn') - Number(b.finding?.level === 'warn');
}
