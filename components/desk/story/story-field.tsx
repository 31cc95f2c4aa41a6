'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { DateField } from '#components/ui/date-field';
import { DateTimeField } from '#components/ui/date-time-field';
import { type Option, Select } from '#components/ui/select';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { useSayRefusal } from '../say-refusal.ts';
import type { FieldDraft } from './field-draft.ts';
import { useStoryField } from './story-fields-kept.tsx';
import type { StoryField, StoryFieldValues } from './story-page.ts';

/** Fields of one shape: texts, moments. */
type FieldsOf<Value> = {
  [F in StoryField]: StoryFieldValues[F] extends Value ? F : never;
}[StoryField];

/** The id by which gates and links lead to a field of the panel. */
export function fieldId(field: StoryField): string {
  return `story-${field}`;
}

/** A field with the state of its keeping above its right end. */
export function KeptField({
  field,
  phase,
  children,
}: {
  field: StoryField;
  phase: FieldDraft['phase'] | null;
  children: ReactNode;
}) {
  const t = useWords('writing');
  const isFresh = useFreshlyKept(phase);
  const word = phase === 'sending' ? t('panel.keeping') : isFresh ? t('panel.kept') : '';
  return (
    <div id={fieldId(field)} className="relative">
      {children}
      <span aria-live="polite" className="absolute end-0 top-0 text-note text-ink-mute">
        {word}
      </span>
    </div>
  );
}

const LONG_ENOUGH = 2500;

/** Whether the field was kept a moment ago: said for as long as it takes to be seen. */
function useFreshlyKept(phase: FieldDraft['phase'] | null): boolean {
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (phase === 'kept') setFresh(true);
    if (phase === 'typed' || phase === 'refused') setFresh(false);
  }, [phase]);
  useEffect(() => {
    if (!isFresh) return;
    const passing = setTimeout(() => setFresh(false), LONG_ENOUGH);
    return () => clearTimeout(passing);
  }, [isFresh]);
  return isFresh;
}

/** What is wrong with a field, in words, for as long as it is. */
export function useFieldError(refusal: Refusal | null): string | undefined {
  const say = useSayRefusal();
  return refusal ? say(refusal) : undefined;
}

type TextProps = {
  label: string;
  hint?: ReactNode;
  isReadOnly: boolean;
  rows?: number;
  placeholder?: string;
};

const READ_ONLY = '[&_:is(input,textarea)]:border-line-strong [&_:is(input,textarea)]:bg-transparent';

/** A field of words. */
export function StoryText({ field, rows, ...props }: TextProps & { field: FieldsOf<string> }) {
  const { value, phase, refusal, type, leave } = useStoryField(field);
  const error = useFieldError(refusal);
  const shared = {
    ...props,
    value,
    error,
    onChange: type,
    onBlur: leave,
    className: props.isReadOnly ? READ_ONLY : undefined,
  };
  return (
    <KeptField field={field} phase={phase}>
      {rows ? <TextArea {...shared} rows={rows} /> : <TextField {...shared} />}
    </KeptField>
  );
}

/** A field that is one of a few. `none` is the choice that stands for nothing chosen. */
export function StorySelect<F extends 'sectionId' | 'language' | 'priority' | 'legalCheck'>({
  field,
  label,
  hint,
  options,
  isReadOnly,
}: {
  field: F;
  label: string;
  hint?: ReactNode;
  options: readonly Option[];
  isReadOnly: boolean;
}) {
  const { value, phase, refusal, choose } = useStoryField(field);
  return (
    <KeptField field={field} phase={phase}>
      <Select
        label={label}
        hint={hint}
        error={useFieldError(refusal)}
        options={options}
        isDisabled={isReadOnly}
        value={value ?? NOTHING}
        onChange={(id) => choose((id === NOTHING ? null : String(id)) as StoryFieldValues[F])}
      />
    </KeptField>
  );
}

/** The id of the choice that stands for nothing chosen. */
export const NOTHING = 'nothing';

/** The day the story is about. */
export function StoryDay({ label, hint, isReadOnly }: { label: string; hint: string; isReadOnly: boolean }) {
  const { value, phase, refusal, type, leave } = useStoryField('eventDate');
  return (
    <KeptField field="eventDate" phase={phase}>
      <DateField
        label={label}
        hint={hint}
        error={useFieldError(refusal)}
        value={value}
        onChange={type}
        onBlur={leave}
        isReadOnly={isReadOnly}
      />
    </KeptField>
  );
}

/** When the desk wants the story. */
export function StoryDeadline({ label, isReadOnly }: { label: string; isReadOnly: boolean }) {
  const { value, phase, refusal, type, leave } = useStoryField('deadlineAt');
  return (
    <KeptField field="deadlineAt" phase={phase}>
      <DateTimeField
        label={label}
        error={useFieldError(refusal)}
        value={value}
        onChange={type}
        onBlur={leave}
        isDisabled={isReadOnly}
      />
    </KeptField>
  );
}
