'use client';

import { RadioGroup } from '#components/ui/radio-group';
import { Select } from '#components/ui/select';
import { Switch } from '#components/ui/switch';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { NameplateField, type NameplateRule } from './nameplate-field.tsx';
import { SettingsForm, SettingsPart } from './settings-form.tsx';

const IMPRINT_LINES = [
  'agency',
  'governingBody',
  'responsiblePerson',
  'licence',
  'domain',
  'address',
  'phone',
  'email',
] as const;

export type PaperDraft = {
  readonly paperName: string;
  readonly taglineVi: string;
  readonly taglineEn: string;
  readonly nameplateRule: NameplateRule;
  readonly siteType: 'press' | 'aggregator' | 'organisation';
  readonly imprint: Readonly<Record<(typeof IMPRINT_LINES)[number] | 'note', string>>;
  readonly bylinePosition: 'top' | 'end' | 'both';
  readonly toneStyle: 'old' | 'new';
  readonly printEndMark: boolean;
  readonly statutoryFrontDays: number;
};

/** What the paper is called, what the law asks it to print about itself, and how stories are printed. */
export function PaperSettings({
  saved,
  onSave,
}: {
  saved: PaperDraft;
  onSave: (draft: PaperDraft) => Promise<Answer>;
}) {
  const t = useWords('desk');
  return (
    <SettingsForm saved={saved} onSave={onSave}>
      {(draft, set) => (
        <>
          <SettingsPart title={t('settings.name.title')}>
            <TextField
              label={t('settings.name.paperName')}
              value={draft.paperName}
              onChange={(paperName) => set({ paperName })}
              most={80}
            />
            <TextField
              label={t('settings.name.taglineVi')}
              value={draft.taglineVi}
              onChange={(taglineVi) => set({ taglineVi })}
              most={120}
            />
            <TextField
              label={t('settings.name.taglineEn')}
              value={draft.taglineEn}
              onChange={(taglineEn) => set({ taglineEn })}
              most={120}
            />
          </SettingsPart>
          <SettingsPart title={t('settings.nameplate.title')} note={t('settings.nameplate.note')}>
            <NameplateField
              value={draft.nameplateRule}
              onChange={(nameplateRule) => set({ nameplateRule })}
            />
          </SettingsPart>
          <SettingsPart title={t('settings.imprint.title')} note={t('settings.imprint.hint')}>
            <Select
              label={t('settings.imprint.siteType')}
              options={(['press', 'aggregator', 'organisation'] as const).map((id) => ({
                id,
                name: t(`settings.siteType.${id}`),
              }))}
              value={draft.siteType}
              onChange={(siteType) => set({ siteType: siteType as PaperDraft['siteType'] })}
            />
            <div className="grid gap-4 md:grid-cols-2">
              {IMPRINT_LINES.map((line) => (
                <TextField
                  key={line}
                  label={t(`settings.imprint.${line}`)}
                  value={draft.imprint[line]}
                  onChange={(text) => set({ imprint: { ...draft.imprint, [line]: text } })}
                />
              ))}
            </div>
            <TextArea
              label={t('settings.imprint.note')}
              value={draft.imprint.note}
              onChange={(note) => set({ imprint: { ...draft.imprint, note } })}
              most={600}
            />
          </SettingsPart>
          <SettingsPart title={t('settings.print.title')}>
            <RadioGroup
              label={t('settings.print.bylinePosition')}
              options={(['end', 'top', 'both'] as const).map((id) => ({
                id,
                name: t(`settings.bylinePosition.${id}`),
              }))}
              value={draft.bylinePosition}
              onChange={(position) => set({ bylinePosition: position as PaperDraft['bylinePosition'] })}
            />
            <RadioGroup
              label={t('settings.print.toneStyle')}
              options={(['old', 'new'] as const).map((id) => ({ id, name: t(`settings.toneStyle.${id}`) }))}
              value={draft.toneStyle}
              onChange={(toneStyle) => set({ toneStyle: toneStyle as PaperDraft['toneStyle'] })}
            />
            <Switch
              isSelected={draft.printEndMark}
              onChange={(printEndMark) => set({ printEndMark })}
              hint={t('settings.print.endMarkHint')}
            >
              {t('settings.print.endMark')}
            </Switch>
            <Select
              className="max-w-72"
              label={t('settings.print.statutoryFrontDays')}
              options={[1, 2, 3, 5, 7, 10, 14, 30].map((days) => ({
                id: String(days),
                name: t('settings.print.days', { count: days }),
              }))}
              value={String(draft.statutoryFrontDays)}
              onChange={(days) => set({ statutoryFrontDays: Number(days) })}
            />
          </SettingsPart>
        </>
      )}
    </SettingsForm>
  );
}
