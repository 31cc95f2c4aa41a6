'use client';

import { ListBoxItem } from 'react-aria-components';
import { Icon } from './icons.tsx';
import type { Option } from './select.tsx';

/** One line in the list of a select or combo box. */
export function Choice({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.id}
      textValue={option.name}
      className="flex min-h-9 cursor-pointer items-center gap-2 rounded-control px-2 py-1 outline-none focused:bg-desk touch:min-h-touch"
    >
      {({ isSelected }) => (
        <>
          <span className="min-w-0 flex-1">
            {option.name}
            {option.hint && <small className="block text-micro text-ink-mute">{option.hint}</small>}
          </span>
          {isSelected && <Icon name="check" size="small" />}
        </>
      )}
    </ListBoxItem>
  );
}
