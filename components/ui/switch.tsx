'use client';

import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps as AriaSwitchProps } from 'react-aria-components';

/** On or off, at once. */
export function Switch({
  children,
  hint,
  ...props
}: Omit<AriaSwitchProps, 'className' | 'style' | 'children'> & { children: ReactNode; hint?: string }) {
  return (
    <AriaSwitch
      {...props}
      className="group flex cursor-pointer items-start gap-2.5 text-ui disabled:cursor-not-allowed disabled:text-ink-mute touch:min-h-touch touch:items-center"
    >
      <span className="mt-px flex h-5 w-9 flex-none items-center rounded-round border-[1.5px] border-field bg-paper px-0.5 transition-colors duration-quick group-selected:border-ink group-selected:bg-ink group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-focus">
        <span className="size-3.25 rounded-round bg-field transition-transform duration-quick ease-settle group-selected:translate-x-4 group-selected:bg-on-ink" />
      </span>
      <span>
        {children}
        {hint && <small className="block text-pretty text-note text-ink-mute">{hint}</small>}
      </span>
    </AriaSwitch>
  );
}
