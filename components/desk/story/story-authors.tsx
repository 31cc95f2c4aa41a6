'use client';

import { useRef } from 'react';
import { Button, IconButton } from '#components/ui/button';
import { ComboBox } from '#components/ui/combo-box';
import type { Option } from '#components/ui/select';
import { useWords } from '#components/ui/words';
import { KeptField, useFieldError } from './story-field.tsx';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';

const ANY_BUTTON = 'button:not([disabled])';
/** The field itself would open its list over the page again. */
const ADDED_NAME = `li:last-child ${ANY_BUTTON}`;

/** Who signs, in the order of print; each can be moved, with buttons or with Alt and the arrows, or taken away. */
export function StoryAuthors({ isReadOnly }: { isReadOnly: boolean }) {
  const t = useWords('writing');
  const { choices } = useStoryPage();
  const { value, phase, refusal, choose } = useStoryField('authorIds');
  const error = useFieldError(refusal);
  const room = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const signing = value.flatMap((id) => choices.authors.find((author) => author.id === id) ?? []);
  const move = (index: number, by: number) => {
    const order = moved(value, index, by);
    if (order === value) return;
    choose(order);
    // The hand stays on the name it moves.
    requestAnimationFrame(() => {
      const line = list.current?.children[index + by];
      line?.querySelector<HTMLElement>(`[data-by="${by}"]:not([disabled]), ${ANY_BUTTON}`)?.focus();
    });
  };
  // What had the focus leaves the page with the name: the hand goes on beside it.
  const chooseAndGoOn = (ids: readonly string[], goOnAt: string) => {
    choose(ids);
    requestAnimationFrame(() => room.current?.querySelector<HTMLElement>(goOnAt)?.focus());
  };
  return (
    <KeptField field="authorIds" phase={phase}>
      <div ref={room} className="grid gap-1.5">
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
                onDrop={() =>
                  chooseAndGoOn(
                    value.filter((id) => id !== author.id),
                    ANY_BUTTON,
                  )
                }
              />
            ))}
          </ol>
        )}
        {signing.length === 0 && isReadOnly && <p className="text-ink-mute">{t('panel.nobodySigns')}</p>}
        {isReadOnly ? (
          error
        ) : (
          <ComboBox
            // Emptied for the next name.
            key={value.length}
            label={t('panel.addAuthor')}
            placeholder={t('panel.addAuthorHint')}
            error={error}
            options={choices.authors.filter(({ id }) => !value.includes(id))}
            onChange={(id) => id !== null && chooseAndGoOn([...value, String(id)], ADDED_NAME)}
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
