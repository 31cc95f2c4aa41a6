'use client';

import type { Ref } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { INPUT } from '#components/ui/field';

/** A line of the bar with its name before it. Enter goes on, Shift+Enter back; never at a syllable under way. */
export function FindField({
  ref,
  label,
  value,
  onChange,
  onEnter,
}: {
  ref?: Ref<HTMLInputElement>;
  label: string;
  value: string;
  onChange: (value: string) => void;
  onEnter: (isBack: boolean) => void;
}) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      className="find-field"
      onKeyDown={(event) => {
        // The kit keeps a key that is heard here to itself, and Escape is the bar's.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return event.continuePropagation();
        event.preventDefault();
        onEnter(event.shiftKey);
      }}
    >
      <Label className="find-label">{label}</Label>
      <Input ref={ref} autoComplete="off" spellCheck="false" enterKeyHint="search" className={INPUT} />
    </TextField>
  );
}
