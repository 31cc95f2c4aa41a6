'use client';

import { ToggleButton } from 'react-aria-components';
import { classes } from '#components/ui/class-names.ts';
import { Icon, type IconName } from '#components/ui/icons';

/** A button of a formatting bar. The caret stays in the text while one presses it. */
export function Tool({
  icon,
  label,
  keys,
  isOn = false,
  isDisabled = false,
  isDark = false,
  onPress,
}: {
  icon: IconName;
  label: string;
  /** The keys that do the same, as people read them. */
  keys?: string;
  isOn?: boolean;
  isDisabled?: boolean;
  /** On the dark bar above a selection. */
  isDark?: boolean;
  onPress: () => void;
}) {
  return (
    <ToggleButton
      aria-label={label}
      aria-keyshortcuts={keys}
      isSelected={isOn}
      isDisabled={isDisabled}
      onPress={onPress}
      preventFocusOnPress
      className={classes(
        'inline-flex size-8 flex-none cursor-pointer items-center justify-center rounded-control transition-colors duration-quick touch:size-11',
        'disabled:cursor-default disabled:opacity-40',
        isDark
          ? 'text-on-ink outline-on-ink hover:bg-on-ink/18 selected:bg-on-ink/25'
          : 'text-ink-soft hover:bg-sunk hover:text-ink selected:bg-sunk selected:text-ink',
      )}
    >
      <Icon name={icon} />
    </ToggleButton>
  );
}
