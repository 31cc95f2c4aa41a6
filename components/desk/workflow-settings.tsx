'use client';

import { Segmented } from '#components/ui/segmented';
import { Switch } from '#components/ui/switch';
import { useWords } from '#components/ui/words';
import { FIXED_GATES, GATE_LEVELS, GATES, type GateSettings } from '#lib/newsroom/gates';
import type { HouseRules } from '#lib/newsroom/house-rules';
import type { Answer } from '#lib/newsroom/refusal';
import { SettingsForm, SettingsPart } from './settings-form.tsx';

export type WorkflowDraft = { readonly houseRules: HouseRules; readonly gates: GateSettings };

const SWITCHES = ['editorsPublish', 'selfReview', 'onePerson'] as const;

/** How stories are passed: who needs whom, and what is looked at before approval. */
export function WorkflowSettings({
  saved,
  onSave,
}: {
  saved: WorkflowDraft;
  onSave: (draft: WorkflowDraft) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const levels = GATE_LEVELS.map((id) => ({ id, name: t(`gates.${id}`) }));
  return (
    <SettingsForm saved={saved} onSave={onSave}>
      {(draft, set) => (
        <>
          <SettingsPart title={t('settings.rules.title')} note={t('settings.rules.note')}>
            {SWITCHES.map((rule) => (
              <Switch
                key={rule}
                isSelected={draft.houseRules[rule]}
                onChange={(on) => set({ houseRules: { ...draft.houseRules, [rule]: on } })}
                hint={t(`settings.rules.${rule}Hint`)}
              >
                {t(`settings.rules.${rule}`)}
              </Switch>
            ))}
          </SettingsPart>
          <SettingsPart title={t('gates.title')} note={t('settings.rules.gatesNote')}>
            <ul>
              {GATES.map((gate) => (
                <li
                  key={gate}
                  className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-2.5 last:border-0"
                >
                  <span className="min-w-60 flex-1">{t(`gate.${gate}`)}</span>
                  {FIXED_GATES.includes(gate) ? (
                    <span className="text-note text-ink-mute">{t('settings.rules.always')}</span>
                  ) : (
                    <Segmented
                      label={t(`gate.${gate}`)}
                      value={draft.gates[gate]}
                      onChange={(level) => set({ gates: { ...draft.gates, [gate]: level } })}
                      choices={levels}
                    />
                  )}
                </li>
              ))}
            </ul>
          </SettingsPart>
        </>
      )}
    </SettingsForm>
  );
}
