'use client';

import { Select } from '#components/ui/select';
import { Switch } from '#components/ui/switch';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import type { StyleRuleForm } from '#lib/newsroom/style-rules';
import { LONGEST_REASON, RULE_PLACES, type RulePlace } from '#lib/text/hints/style-rule';
import { KeptList } from './kept-list.tsx';

const NEW: StyleRuleForm = {
  ruleId: null,
  language: 'vi',
  pattern: '',
  suggestion: '',
  reason: '',
  place: 'word',
  matchCase: false,
  isOff: false,
};

/** The rules of house style; each is a hint to whoever writes, with its reason. */
export function StyleRulesList({
  rules,
  onSave,
}: {
  rules: readonly (StyleRuleForm & { ruleId: string })[];
  onSave: (form: StyleRuleForm) => Promise<Answer>;
}) {
  const t = useWords('desk');
  return (
    <div className="grid max-w-3xl min-w-0 flex-1 grid-cols-1 content-start gap-4">
      <p className="text-ink-soft">{t('settings.style.intro')}</p>
      <KeptList
        kind="style"
        lines={rules.map((form) => ({
          id: form.ruleId,
          name: form.suggestion === '' ? form.pattern : `${form.pattern} → ${form.suggestion}`,
          note: form.reason,
          remark: [form.place === 'first' && t('settings.style.first'), form.isOff && t('settings.style.off')]
            .filter(Boolean)
            .join(', '),
          isClosed: form.isOff,
          form: form as StyleRuleForm,
        }))}
        empty={NEW}
        onSave={onSave}
        fields={(form, set, errorFor) => <RuleFields form={form} set={set} errorFor={errorFor} />}
      />
    </div>
  );
}

function RuleFields({
  form,
  set,
  errorFor,
}: {
  form: StyleRuleForm;
  set: (part: Partial<StyleRuleForm>) => void;
  errorFor: (field: string) => string | undefined;
}) {
  const t = useWords('desk');
  return (
    <>
      <TextField
        label={t('settings.style.pattern')}
        hint={t('settings.style.patternHint')}
        value={form.pattern}
        onChange={(pattern) => set({ pattern })}
        error={errorFor('pattern')}
        autoFocus
      />
      <TextField
        label={t('settings.style.suggestion')}
        hint={t('settings.style.suggestionHint')}
        value={form.suggestion}
        onChange={(suggestion) => set({ suggestion })}
        error={errorFor('suggestion')}
      />
      <TextArea
        label={t('settings.style.reason')}
        value={form.reason}
        onChange={(reason) => set({ reason })}
        error={errorFor('reason')}
        most={LONGEST_REASON}
      />
      <Select
        label={t('settings.style.place')}
        options={RULE_PLACES.map((id) => ({ id, name: t(`settings.style.placeName.${id}`) }))}
        value={form.place}
        onChange={(place) => set({ place: place as RulePlace })}
      />
      <Select
        label={t('settings.style.language')}
        options={LANGUAGES.map((id) => ({ id, name: t(`settings.style.languageName.${id}`) }))}
        value={form.language}
        onChange={(language) => set({ language: language as Language })}
      />
      <Switch isSelected={form.matchCase} onChange={(matchCase) => set({ matchCase })}>
        {t('settings.style.matchCase')}
      </Switch>
      <Switch
        isSelected={!form.isOff}
        onChange={(isOn) => set({ isOff: !isOn })}
        hint={t('settings.style.isOnHint')}
      >
        {t('settings.style.isOn')}
      </Switch>
    </>
  );
}
