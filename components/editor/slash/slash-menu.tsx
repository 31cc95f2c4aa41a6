'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { classes } from '#components/ui/class-names.ts';
import { Icon } from '#components/ui/icons';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import { BLOCKS } from '../blocks.ts';
import type { BlockLine, SlashMenuState, SlashMenuStore } from './slash-menu-store.ts';

/** The list of blocks under the slash. The caret stays in the text; the text says which line is meant. */
export function SlashMenu({ editor, store }: { editor: Editor; store: SlashMenuStore }) {
  const state = useSyncExternalStore(store.listen, store.read, nothing);
  return state && createPortal(<OpenMenu editor={editor} store={store} state={state} />, document.body);
}

const nothing = () => null;

function OpenMenu({
  editor,
  store,
  state: { shown, at },
}: {
  editor: Editor;
  store: SlashMenuStore;
  state: NonNullable<SlashMenuState>;
}) {
  const t = useWords('writing');
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { mount, items } = shown;
  useEffect(() => (list.current ? mount(list.current) : undefined), [mount]);
  usePointsAt(editor, id, at);
  useEffect(() => {
    const line = list.current?.querySelector<HTMLElement>(`[id="${id}-${at}"]`);
    if (list.current && line) showWithin(list.current, line);
  }, [id, at]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('sheet.addBlock')}
      // It scrolls, so it can be reached; while one types the focus stays in the text.
      tabIndex={0}
      className={`${FLOAT} z-menu max-h-80 min-w-76 max-w-[calc(100vw-2rem)] overflow-auto p-1.25`}
    >
      <p className="px-2 pt-1 pb-1 text-note text-ink-mute" aria-hidden="true">
        {t('sheet.addBlock')}
      </p>
      {items.map((line, place) => (
        <Line
          key={line.id}
          id={`${id}-${place}`}
          line={line}
          isMeant={place === at}
          onPoint={() => store.point(place)}
          onChoose={() => store.choose(place)}
        />
      ))}
    </div>
  );
}

/** Scrolls the list alone: until it has its place, scrolling a line into view would move the page. */
function showWithin(list: HTMLElement, line: HTMLElement): void {
  const [room, its] = [list.getBoundingClientRect(), line.getBoundingClientRect()];
  if (its.top < room.top) list.scrollTop -= room.top - its.top;
  else if (its.bottom > room.bottom) list.scrollTop += its.bottom - room.bottom;
}

function Line({
  id,
  line,
  isMeant,
  onPoint,
  onChoose,
}: {
  id: string;
  line: BlockLine;
  isMeant: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const icon = BLOCKS.find((block) => block.id === line.id)?.icon ?? 'plus';
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMeant}
      onMouseMove={onPoint}
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
      className={classes(
        'flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2 py-1.5',
        isMeant && 'bg-desk',
      )}
    >
      <Icon name={icon} className="text-ink-mute" />
      <span className="min-w-0 flex-1">
        <span className="block font-serif text-[1.125rem] leading-snug">{line.name}</span>
        <small className="block text-micro text-ink-mute">{line.hint}</small>
      </span>
    </div>
  );
}

/** Tells screen readers which line the caret in the text means. */
function usePointsAt({ view }: Editor, listId: string, at: number) {
  useEffect(() => {
    const { dom } = view;
    dom.setAttribute('aria-controls', listId);
    dom.setAttribute('aria-activedescendant', `${listId}-${at}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [view, listId, at]);
}
