'use client';

import { useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { ComboBox } from './combo-box.tsx';
import type { FieldProps } from './field.tsx';
import { Icon } from './icons.tsx';
import type { Option } from './select.tsx';
import { useWords } from './words.tsx';

/** Several of many, in order: topics, authors. The chosen stand above, each can be taken away or moved to the front. */
export function TagField({
  options,
  value,
  onChange,
  isReadOnly = false,
  ...field
}: FieldProps & {
  options: readonly Option[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
  isReadOnly?: boolean;
}) {
  const t = useWords('desk');
  const [round, setRound] = useState(0);
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? []);
  return (
    <div className="grid gap-2">
      {chosen.length > 0 && (
        <TagGroup
          aria-label={field.label}
          {...(!isReadOnly && {
            onRemove: (keys) => onChange(value.filter((id) => !keys.has(id))),
          })}
        >
          <TagList className="flex flex-wrap gap-1.5">
            {chosen.map((option) => (
              <Tag
                key={option.id}
                id={option.id}
                textValue={option.name}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-round border border-line-strong px-2.5 text-note text-ink-soft"
              >
                {option.name}
                {!isReadOnly && (
                  <Button
                    slot="remove"
                    aria-label={t('ui.takeAway', { name: option.name })}
                    className="relative -me-1 grid size-5 cursor-pointer place-items-center rounded-round hover:bg-sunk"
                  >
                    <Icon name="close" size="small" />
                  </Button>
                )}
              </Tag>
            ))}
          </TagList>
        </TagGroup>
      )}
      {!isReadOnly && (
        <ComboBox
          {...field}
          key={round}
          options={options.filter((option) => !value.includes(option.id))}
          onChange={(key) => {
            if (key === null) return;
            onChange([...value, String(key)]);
            setRound(round + 1);
          }}
        />
      )}
    </div>
  );
}
