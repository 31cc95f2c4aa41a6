'use client';

import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Radio,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldProps } from './field.tsx';
import type { Option } from './select.tsx';

/** One of a few, all in sight, each with a line about what it means. */
export function RadioGroup({
  label,
  hint,
  error,
  options,
  ...props
}: Omit<AriaRadioGroupProps, 'className' | 'style' | 'children'> &
  FieldProps & { options: readonly Option[] }) {
  return (
    <AriaRadioGroup {...props} isInvalid={error !== undefined} className="grid content-start gap-2">
      <FieldLabel>{label}</FieldLabel>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className="group flex cursor-pointer items-start gap-2.5 text-ui disabled:cursor-not-allowed disabled:text-ink-mute touch:min-h-touch touch:items-center"
        >
          <span className="mt-px grid size-4.5 flex-none place-items-center rounded-round border-[1.5px] border-field bg-paper group-selected:border-ink group-selected:bg-ink group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-focus">
            <span className="size-1.5 rounded-round bg-on-ink opacity-0 group-selected:opacity-100" />
          </span>
          <span>
            {option.name}
            {option.hint && (
              <small className="block text-pretty text-note text-ink-mute">{option.hint}</small>
            )}
          </span>
        </Radio>
      ))}
      <FieldNotes hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
