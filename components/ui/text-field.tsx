'use client';

import { type ReactNode, useState } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components';
import { Counter } from './counter.tsx';
import { FieldLabel, FieldNotes, type FieldProps, INPUT } from './field.tsx';

export type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> &
  FieldProps & {
    /** Shows a counter; it warns and never cuts what is typed. */
    most?: number;
    placeholder?: string;
    className?: string;
    end?: ReactNode;
    /** What stands beside the field itself, in its height: its label is above, its notes are below both. */
    beside?: ReactNode;
  };

/** A line of text. */
export function TextField({ placeholder, ...props }: TextFieldProps) {
  return <TextFieldFrame {...props} input={<Input placeholder={placeholder} className={INPUT} />} />;
}

/** Several lines of text; it can be pulled taller. */
export function TextArea({ placeholder, rows = 4, ...props }: TextFieldProps & { rows?: number }) {
  const input = <AriaTextArea rows={rows} placeholder={placeholder} className={`${INPUT} resize-y`} />;
  return <TextFieldFrame {...props} input={input} />;
}

function TextFieldFrame({
  label,
  hint,
  error,
  most,
  end,
  beside,
  input,
  className,
  onChange,
  ...props
}: TextFieldProps & { input: ReactNode }) {
  const [typed, setTyped] = useState(props.value ?? props.defaultValue ?? '');
  return (
    <AriaTextField
      {...props}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      onChange={(text) => {
        setTyped(text);
        onChange?.(text);
      }}
      className={`grid content-start gap-1.5 ${className ?? ''}`}
    >
      <FieldLabel end={most ? <Counter text={props.value ?? typed} most={most} /> : end}>{label}</FieldLabel>
      {beside ? (
        <div className="flex gap-2 [&>input]:min-w-0 [&>input]:flex-1">
          {input}
          {beside}
        </div>
      ) : (
        input
      )}
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
