'use client';

import { Select } from '#components/ui/select';
import { Switch } from '#components/ui/switch';
import { TextArea } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { SettingsForm, SettingsPart } from '../settings-form.tsx';

export type NewsletterDraft = {
  readonly isOn: boolean;
  /** The hour in Vietnam, 0 to 23. */
  readonly hour: number;
  readonly introVi: string;
  readonly introEn: string;
};

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  id: String(hour),
  name: `${String(hour).padStart(2, '0')}:00`,
}));
const LONGEST_INTRO = 300;

/** Whether, when and with which words the newsletter goes out. */
export function NewsletterSettings({
  saved,
  onSave,
}: {
  saved: NewsletterDraft;
  onSave: (draft: NewsletterDraft) => Promise<Answer>;
}) {
  const t = useWords('desk');
  return (
    <SettingsForm saved={saved} onSave={onSave}>
      {(draft, set) => (
        <SettingsPart title={t('newsletter.title')} note={t('newsletter.note')}>
          <Switch isSelected={draft.isOn} onChange={(isOn) => set({ isOn })} hint={t('newsletter.isOnHint')}>
            {t('newsletter.isOn')}
          </Switch>
          <Select
            label={t('newsletter.hour')}
            hint={t('newsletter.hourHint')}
            options={HOURS}
            value={String(draft.hour)}
            onChange={(hour) => set({ hour: Number(hour) })}
            className="max-w-60"
          />
          <TextArea
            label={t('newsletter.introVi')}
            hint={t('newsletter.introHint')}
            rows={2}
            most={LONGEST_INTRO}
            value={draft.introVi}
            onChange={(introVi) => set({ introVi })}
          />
          <TextArea
            label={t('newsletter.introEn')}
            rows={2}
            most={LONGEST_INTRO}
            value={draft.introEn}
            onChange={(introEn) => set({ introEn })}
          />
        </SettingsPart>
      )}
    </SettingsForm>
  );
}
