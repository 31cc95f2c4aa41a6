'use client';

import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  ListBox,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { Choice } from './choice.tsx';
import { FieldLabel, FieldNotes, type FieldProps, INPUT } from './field.tsx';
import { Icon } from './icons.tsx';
import { FLOAT } from './popover.tsx';
import { useWords } from './words.tsx';

export type Option = { id: string; name: string; hint?: string | undefined };

export type SelectProps = Omit<AriaSelectProps<Option>, 'className' | 'style' | 'children'> &
  FieldProps & { options: readonly Option[]; className?: string; isLabelHidden?: boolean };

/** One of a few. More than a dozen: use a combo box. */
export function Select({ label, hint, error, options, className, isLabelHidden, ...props }: SelectProps) {
  const t = useWords('desk');
  return (
    <AriaSelect
      placeholder={t('ui.choosing.none')}
      {...props}
      aria-label={isLabelHidden ? label : undefined}
      isInvalid={error !== undefined}
      className={`grid grid-cols-[minmax(0,1fr)] content-start gap-1.5 ${className ?? ''}`}
    >
      {!isLabelHidden && <FieldLabel>{label}</FieldLabel>}
      <Button className={`${INPUT} flex cursor-pointer items-center justify-between gap-2 text-start`}>
        <SelectValue className="min-w-0 truncate placeholder-shown:text-ink-mute">
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="down" size="small" className="text-ink-mute" />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className={`${FLOAT} min-w-(--trigger-width) max-w-[calc(100vw-2rem)]`}>
        <ListBox items={options} className="max-h-80 overflow-auto p-1.25 outline-none">
          {(option) => <Choice option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
