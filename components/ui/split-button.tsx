'use client';

import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, type ButtonProps } from './button.tsx';
import { splitHalfLook } from './button-look.ts';
import { Icon } from './icons.tsx';
import { MenuOpener } from './menu.tsx';

/** The next action with the other steps in a menu at its side (`menu`, a `Menu`). */
export function SplitButton({
  look = 'next',
  size,
  menu,
  menuLabel,
  ...props
}: ButtonProps & { menu: ReactNode; menuLabel: string }) {
  return (
    <span className="inline-flex">
      <Button
        {...props}
        look={look}
        size={size}
        className={`flex-1 rounded-e-none ${props.className ?? ''}`}
      />
      <MenuOpener menu={menu}>
        <AriaButton
          aria-label={menuLabel}
          isDisabled={props.isDisabled ?? false}
          className={splitHalfLook({ look, size })}
        >
          <Icon name="down" size="small" />
        </AriaButton>
      </MenuOpener>
    </span>
  );
}
