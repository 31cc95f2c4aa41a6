'use client';

import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components';
import { classes } from './class-names.ts';
import { Icon, type IconName } from './icons.tsx';
import { FLOAT } from './popover.tsx';

/** A button (the child) that opens a menu; with `opening`, something else on the page opens it as well. */
export function MenuOpener({
  children,
  menu,
  opening,
  placement = 'bottom end',
}: {
  children: ReactNode;
  menu: ReactNode;
  opening?: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };
  /** Where it stands to its button: under the edge that has room beside it. */
  placement?: 'bottom start' | 'bottom end';
}) {
  return (
    <MenuTrigger {...opening}>
      {children}
      <Popover
        placement={placement}
        offset={6}
        className={`${FLOAT} min-w-56 max-w-[min(22rem,calc(100vw-2rem))]`}
      >
        {menu}
      </Popover>
    </MenuTrigger>
  );
}

/** A list of things to do. */
export function Menu({
  label,
  isEnteredAtTop = false,
  children,
}: {
  label: string;
  /** A key opens it from somewhere else: its first item has the focus, as if the button had been pressed by keyboard. */
  isEnteredAtTop?: boolean;
  children: ReactNode;
}) {
  return (
    <AriaMenu
      aria-label={label}
      {...(isEnteredAtTop && { autoFocus: 'first' })}
      className="max-h-[inherit] overflow-auto p-1.25 outline-none"
    >
      {children}
    </AriaMenu>
  );
}

export type MenuItemProps = {
  id?: string;
  icon?: IconName;
  /** One line of what will happen. */
  hint?: string | undefined;
  /** A key or a mark at the end of the line. */
  end?: ReactNode;
  /** Takes something away: written in red. */
  isCut?: boolean;
  isDisabled?: boolean;
  isChosen?: boolean;
  href?: string;
  onAction?: AriaMenuItemProps['onAction'];
  children: string;
};

/** One thing to do, with its consequence in a line beneath. */
export function MenuItem({
  icon,
  hint,
  end,
  isCut = false,
  isChosen = false,
  children,
  ...props
}: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={children}
      className={classes(
        'flex min-h-9 w-full cursor-pointer items-start gap-2.5 rounded-control px-2 py-1.5 outline-none touch:min-h-touch touch:items-center',
        'focused:bg-desk disabled:cursor-not-allowed disabled:text-ink-mute',
        isCut ? 'text-lacquer-ink' : 'text-ink',
      )}
    >
      {icon && <Icon name={icon} className={isCut ? '' : 'text-ink-mute'} />}
      <span className="min-w-0 flex-1">
        <Text slot="label">{children}</Text>
        {hint && (
          <Text slot="description" className="block text-micro text-ink-mute">
            {hint}
          </Text>
        )}
      </span>
      {isChosen && <Icon name="check" size="small" className="mt-0.5 text-ink" />}
      {end && <span className="ms-auto flex-none">{end}</span>}
    </AriaMenuItem>
  );
}

/** A group of the menu under a small heading. */
export function MenuSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection>
      <Header className="px-2 pt-2 pb-1 text-micro font-medium text-ink-mute">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

/** A hairline between groups. */
export function MenuLine() {
  return <Separator className="my-1.25 h-px border-0 bg-line" />;
}
