'use client';

import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icons.tsx';

/** What every field may say about itself. */
export type FieldProps = {
  label: string;
  /** Beneath the field: what it is for. */
  hint?: ReactNode;
  /** What is wrong and how to mend it; shown instead of silence, never instead of the text. */
  error?: string | undefined;
};

/** The edge and surface of a field that is typed in. */
export const INPUT =
  'w-full min-h-9 rounded-control border border-field bg-paper px-2.5 py-1.75 text-ui leading-snug text-ink transition-colors ' +
  'duration-quick placeholder:text-ink-mute hover:border-ink-soft touch:min-h-touch touch:text-ui-lg ' +
  'focus:border-focus focus:outline-2 focus:-outline-offset-1 focus:outline-focus focus-within:border-focus ' +
  'invalid:border-lacquer-ink invalid:shadow-[inset_3px_0_0_var(--color-lacquer-ink)] ' +
  'disabled:cursor-not-allowed disabled:border-line-strong disabled:bg-sunk disabled:text-ink-mute';

/** Label above, counter or note at its right. */
export function FieldLabel({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <Label className="text-note font-medium text-ink">{children}</Label>
      {end}
    </div>
  );
}

/** Hint and error below the field, tied to it for screen readers. */
export function FieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <Text slot="description" className="text-pretty text-note text-ink-mute">
          {hint}
        </Text>
      )}
      <FieldError className="flex items-start gap-1.5 text-note font-medium text-lacquer-ink">
        <Icon name="warn" size="small" className="mt-0.5" />
        <span>{error}</span>
      </FieldError>
    </>
  );
}
