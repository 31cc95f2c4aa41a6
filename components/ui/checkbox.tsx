'use client';

import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';

/** Yes or no about one thing. */
export function Checkbox({
  children,
  hint,
  ...props
}: Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> & { children: ReactNode; hint?: string }) {
  return (
    <AriaCheckbox
      {...props}
      className="group flex cursor-pointer items-start gap-2.5 text-ui disabled:cursor-not-allowed disabled:text-ink-mute touch:min-h-touch touch:items-center"
    >
      <span className="mt-px grid size-4.5 flex-none place-items-center rounded-[3px] border-[1.5px] border-field bg-paper group-selected:border-ink group-selected:bg-ink group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-focus">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          fill="none"
          className="size-3 stroke-on-ink stroke-2 opacity-0 group-selected:opacity-100"
        >
          <path d="m2 6.3 2.6 2.6L10 3" />
        </svg>
      </span>
      <span>
        {children}
        {hint && <small className="block text-pretty text-note text-ink-mute">{hint}</small>}
      </span>
    </AriaCheckbox>
  );
}
