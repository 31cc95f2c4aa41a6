'use client';

import { Checkbox } from '#components/ui/checkbox';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Gate } from '#lib/newsroom/gates';
import type { Move } from '#lib/newsroom/moves';
import { GatesList, useSayFinding } from './gates-list.tsx';
import { closedGates, isOverridable, type MoveDraft } from './move-draft.ts';
import type { StoryToMove } from './story-to-move.ts';

/** The gates of a move: what was found, and for a managing editor a way past what blocks, with a reason each. */
export function GateOverrides({
  move,
  story,
  draft,
  onChange,
}: {
  move: Move;
  story: StoryToMove;
  draft: MoveDraft;
  onChange: (overrides: MoveDraft['overrides']) => void;
}) {
  const t = useWords('desk');
  const say = useSayFinding();
  const closed = closedGates(move, story);
  const leftOut = story.findings.find(({ gate }) => gate === 'suggestions');
  const others = story.findings.filter((finding) => !closed.includes(finding));
  const set = (gate: Gate, reason: string | undefined) => {
    const { [gate]: _before, ...rest } = draft.overrides;
    onChange(reason === undefined ? rest : { ...rest, [gate]: reason });
  };
  return (
    <section
      aria-label={t('gates.title')}
      className="grid gap-3 rounded-control bg-desk p-4 [--surface:var(--color-desk)]"
    >
      <h3 className="text-note font-semibold">
        {closed.length > 0 ? t('gates.blocking', { count: closed.length }) : t('gates.title')}
      </h3>
      {closed.length > 0 && !(story.mayOverride && closed.some(isOverridable)) && (
        <GatesList findings={closed} />
      )}
      {story.mayOverride && closed.some(isOverridable) && (
        <ul className="grid gap-3">
          {closed.map((finding) => (
            <li key={finding.gate} className="grid gap-2">
              <GatesList findings={[finding]} />
              {isOverridable(finding) ? (
                <div className="grid gap-2 ps-6">
                  <Checkbox
                    isSelected={draft.overrides[finding.gate] !== undefined}
                    onChange={(on) => set(finding.gate, on ? '' : undefined)}
                    aria-label={`${t('gates.override')}: ${say(finding)}`}
                  >
                    {t('gates.override')}
                  </Checkbox>
                  {draft.overrides[finding.gate] !== undefined && (
                    <TextField
                      label={t('gates.overrideReason')}
                      hint={t('gates.overrideHint')}
                      value={draft.overrides[finding.gate] ?? ''}
                      onChange={(reason) => set(finding.gate, reason)}
                    />
                  )}
                </div>
              ) : (
                <p className="ps-6 text-note text-ink-mute">{t('gates.cannotOverride')}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <GatesList findings={others} />}
      {closed.length === 0 && others.length === 0 && <GatesList findings={[]} />}
      {move === 'submit' && story.findings.length > 0 && (
        <p className="text-note text-ink-mute">{t('gates.missing')}</p>
      )}
      {move === 'submit' && leftOut && (
        <p className="text-note text-ink-mute">{t('gates.leftOut', { count: leftOut.detail })}</p>
      )}
      {closed.length > 0 && !story.mayOverride && (
        <p className="text-note text-ink-mute">{t('gates.askManager')}</p>
      )}
    </section>
  );
}
