'use client';

import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { Choice } from './choice.tsx';
import { FieldLabel, FieldNotes, type FieldProps, INPUT } from './field.tsx';
import { Icon } from './icons.tsx';
import { matches } from './matches.ts';
import { FLOAT } from './popover.tsx';
import type { Option } from './select.tsx';
import { useWords } from './words.tsx';

export type ComboBoxProps = Omit<AriaComboBoxProps<Option>, 'className' | 'style' | 'children'> &
  FieldProps & { options: readonly Option[]; placeholder?: string; className?: string };

/** One of many, found by typing, with or without accents. */
export function ComboBox({ label, hint, error, options, placeholder, className, ...props }: ComboBoxProps) {
  const t = useWords('desk');
  return (
    <AriaComboBox
      {...props}
      defaultItems={options}
      defaultFilter={matches}
      isInvalid={error !== undefined}
      menuTrigger="focus"
      className={`grid content-start gap-1.5 ${className ?? ''}`}
    >
      <FieldLabel>{label}</FieldLabel>
      <div className="relative">
        <Input placeholder={placeholder} className={`${INPUT} pe-9 touch:pe-touch`} />
        <Button
          aria-label={t('ui.showChoices')}
          className="absolute inset-y-0 end-0 grid w-9 cursor-pointer place-items-center text-ink-mute touch:w-touch"
        >
          <Icon name="down" size="small" />
        </Button>
      </div>
      <FieldNotes hint={hint} error={error} />
      <Popover className={`${FLOAT} w-(--trigger-width)`}>
        <ListBox
          className="max-h-80 overflow-auto p-1.25 outline-none"
          renderEmptyState={() => <p className="p-2 text-note text-ink-mute">{t('ui.nothingFound')}</p>}
        >
          {(option: Option) => <Choice option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
