'use client';

import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { type ChangeForm, requiredFields } from '#lib/newsroom/corrections';
import type { ChangeKind } from '#lib/newsroom/story';

const LONG: readonly (keyof ChangeForm)[] = ['wrongText', 'rightText', 'note'];

/** What a change of this kind says to readers: a note, wrong and right text, or the form the law asks for. */
export function ChangeFormFields({
  kind,
  form,
  onChange,
  errorFor,
  isLater = false,
}: {
  kind: ChangeKind;
  form: ChangeForm;
  onChange: (form: ChangeForm) => void;
  errorFor: (field: string) => string | undefined;
  /** The change is only being opened: all of it may wait. */
  isLater?: boolean;
}) {
  const t = useWords('desk');
  const fields = requiredFields(kind);
  if (fields.length === 0) return null;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-note font-semibold">
        {t('change.form')}
        {isLater && <span className="block font-normal text-ink-mute">{t('change.later')}</span>}
      </legend>
      {fields.map((field) => {
        const Field = LONG.includes(field) ? TextArea : TextField;
        return (
          <Field
            key={field}
            label={t(`change.${nameOf(field, kind)}`)}
            value={form[field]}
            onChange={(text) => onChange({ ...form, [field]: text })}
            error={errorFor(field)}
            {...(LONG.includes(field) && { rows: 3 })}
          />
        );
      })}
    </fieldset>
  );
}

function nameOf(field: keyof ChangeForm, kind: ChangeKind): string {
  if (kind !== 'statutory_correction') return field;
  return (
    { note: 'apology', wrongText: 'falseStatement', rightText: 'correctedContent' }[field as string] ?? field
  );
}
