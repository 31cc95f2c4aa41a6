'use client';

import type { ReactNode } from 'react';
import { Popover as AriaPopover, Dialog, DialogTrigger } from 'react-aria-components';

/** The surface of whatever floats above the page. */
export const FLOAT =
  'rounded-sheet border border-line bg-raised text-ui text-ink shadow-float outline-none ' +
  'entering:animate-[rise_140ms_var(--ease-settle)]';

/** A button (`opener`) that opens a small floating panel. */
export function PopoverButton({
  opener,
  label,
  children,
  placement = 'bottom end',
}: {
  opener: ReactNode;
  label: string;
  children: ReactNode;
  placement?: 'bottom end' | 'bottom start' | 'right bottom' | 'top';
}) {
  return (
    <DialogTrigger>
      {opener}
      <AriaPopover
        placement={placement}
        offset={6}
        className={`${FLOAT} max-w-[min(24rem,calc(100vw-2rem))]`}
      >
        <Dialog aria-label={label} className="max-h-[inherit] overflow-auto p-4 outline-none">
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
