'use client';

import Link from 'next/link';
import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ProgressBar,
} from 'react-aria-components';
import { type ButtonLook, buttonLook } from './button-look.ts';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.tsx';

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> &
  ButtonLook & { children?: ReactNode; icon?: IconName; className?: string; ref?: Ref<HTMLButtonElement> };

/** What a person presses. `next` is the one red action of a screen; `cut` takes something away. */
export function Button({ look, size, icon, children, className, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${buttonLook({ look, size })} ${className ?? ''}`}>
      {({ isPending }) => (
        <>
          {isPending ? (
            <Pending />
          ) : (
            icon && <Icon name={icon} size={look === 'icon' && size !== 'small' ? 'usual' : 'small'} />
          )}
          {children}
        </>
      )}
    </AriaButton>
  );
}

/** Something is under way: it turns for the eye, and is said by name to whoever listens. */
function Pending() {
  const t = useWords('desk');
  return (
    <ProgressBar isIndeterminate aria-label={t('move.working')} className="contents">
      <Icon name="refresh" size="small" className="animate-spin" />
    </ProgressBar>
  );
}

/** A button with only an icon; the label is what it is called. */
export function IconButton({
  label,
  ...props
}: Omit<ButtonProps, 'children' | 'look'> & { label: string; icon: IconName }) {
  return <Button {...props} look="icon" aria-label={label} />;
}

/** A link that looks like a button. */
export function LinkButton({
  href,
  look,
  size,
  icon,
  children,
  className,
  label,
}: ButtonLook & { href: string; icon?: IconName; children?: ReactNode; className?: string; label?: string }) {
  return (
    <Link href={href} aria-label={label} className={`${buttonLook({ look, size })} ${className ?? ''}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </Link>
  );
}
