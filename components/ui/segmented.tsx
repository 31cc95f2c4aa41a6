'use client';

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';

/** Two to four ways of seeing one thing; one is always on. */
export function Segmented<T extends string>({
  label,
  value,
  onChange,
  choices,
}: {
  label: string;
  value: T;
  onChange: (value: T) => void;
  choices: readonly { id: T; name: string; icon?: IconName }[];
}) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([key]) => key !== undefined && onChange(key as T)}
      className="inline-flex flex-wrap rounded-[7px] bg-sunk p-0.5"
    >
      {choices.map((choice) => (
        <ToggleButton
          key={choice.id}
          id={choice.id}
          className="inline-flex min-h-7.5 cursor-pointer items-center gap-1.5 rounded-control px-3 text-note font-medium whitespace-nowrap text-ink-soft selected:bg-paper selected:text-ink selected:shadow-[0_1px_2px_#00000024] touch:min-h-touch"
        >
          {choice.icon && <Icon name={choice.icon} size="small" />}
          {choice.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
