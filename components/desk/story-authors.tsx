'use client';

import { useRef } from 'react';
import { Button, IconButton } from '#components/ui/button';
import { ComboBox } from '#components/ui/combo-box';
import type { Option } from '#components/ui/select';
import { useWords } from '#components/ui/words';
import { KeptField, useFieldError } from './story-field.tsx';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';

/** Who signs, in the order of print; each can be moved, with buttons or with Alt and the arrows, or taken away. */
export function StoryAuthors({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  const { choices } = useStoryPage();
  const { value, phase, refusal, choose } = useStoryField('authorIds');
  const error = useFieldError(refusal);
  const list = useRef<HTMLOListElement>(null);
  const round = value.length;
  const signing = value.flatMap((id) => choices.authors.find((author) => author.id === id) ?? []);
  const move = (index: number, by: number) => {
    const order = moved(value, index, by);
    if (order === value) return;
    choose(order);
    // The hand stays on the name it moves.
    requestAnimationFrame(() => {
      const line = list.current?.children[index + by];
      line?.querySelector<HTMLElement>(`[data-by="${by}"]:not([disabled]), button:not([disabled])`)?.focus();
    });
  };
  return (
    <KeptField field="authorIds" phase={phase}>
      <div className="grid gap-1.5">
        <h3 className="text-note font-medium">{t('panel.authors')}</h3>
        {signing.length > 0 && (
          <ol ref={list} className="border-t border-line" aria-label={t('panel.authors')}>
            {signing.map((author, index) => (
              <Signer
                key={author.id}
                author={author}
                index={index}
                count={signing.length}
                isReadOnly={isReadOnly}
                onMove={(by) => move(index, by)}
                onDrop={() => choose(value.filter((id) => id !== author.id))}
              />
            ))}
          </ol>
        )}
        {signing.length === 0 && isReadOnly && <p className="text-ink-mute">{t('panel.nobodySigns')}</p>}
        {isReadOnly ? (
          error
        ) : (
          <ComboBox
            key={round}
            label={t('panel.addAuthor')}
            placeholder={t('panel.addAuthorHint')}
            error={error}
            options={choices.authors.filter(({ id }) => !value.includes(id))}
            onChange={(id) => id !== null && choose([...value, String(id)])}
          />
        )}
      </div>
    </KeptField>
  );
}

function Signer({
  author,
  index,
  count,
  isReadOnly,
  onMove,
  onDrop,
}: {
  author: Option;
  index: number;
  count: number;
  isReadOnly: boolean;
  onMove: (by: -1 | 1) => void;
  onDrop: () => void;
}) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const byArrow = (event: React.KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li className="flex min-h-10 items-center gap-1 border-b border-line" onKeyDown={byArrow}>
      <span className="min-w-0 flex-1 font-medium">{author.name}</span>
      {!isReadOnly && (
        <>
          <IconButton
            data-by="-1"
            icon="up"
            size="small"
            label={t('panel.moveUp', { name: author.name })}
            isDisabled={index === 0}
            onPress={() => onMove(-1)}
          />
          <IconButton
            data-by="1"
            icon="down"
            size="small"
            label={t('panel.moveDown', { name: author.name })}
            isDisabled={index === count - 1}
            onPress={() => onMove(1)}
          />
          <Button
            look="icon"
            size="small"
            icon="close"
            aria-label={desk('ui.takeAway', { name: author.name })}
            onPress={onDrop}
          />
        </>
      )}
    </li>
  );
}

/** The same names with one moved up or down; the very same list when there is nowhere to go. */
export function moved(ids: readonly string[], index: number, by: number): readonly string[] {
  const to = index + by;
  const id = ids[index];
  if (id === undefined || to < 0 || to >= ids.length) return ids;
  const others = ids.filter((_, at) => at !== index);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
