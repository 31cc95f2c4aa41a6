'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { type DragEvent, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { IconButton } from '#components/ui/button';
import { Menu, MenuItem, MenuLine } from '#components/ui/menu';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import { blockAt, blockPositionOf, holdBlock, startSlash } from './block-places.ts';
import { moveBlock } from './move-block.ts';
import { type Hand, useHand } from './use-hand.ts';

/** The hand at the left of a block: + puts another in beneath, the grip moves or takes away. Keys do the same. */
export function BlockHand({ editor }: { editor: Editor }) {
  const t = useWords('writing');
  const pointed = useHand(editor);
  const grip = useRef<HTMLFieldSetElement>(null);
  // The menu lies over the paper, so that the pointer leaves the block as it opens.
  const [held, setHeld] = useState<Hand | null>(null);
  const hand = held ?? pointed;
  if (!hand) return null;

  // Others may have written above it since it was pointed at.
  const at = (work: (position: number) => void) => {
    const position = blockPositionOf(editor, hand.block);
    if (position !== null) work(position);
  };
  const leave = () => {
    setHeld(null);
    editor.view.focus();
  };
  const move = (towards: 'up' | 'down', position: number) => {
    holdBlock(editor, position);
    const tr = moveBlock(editor.state, towards);
    if (tr) editor.view.dispatch(tr);
  };

  return (
    <div className="block-hand" style={{ top: hand.top }}>
      <IconButton
        icon="plus"
        size="small"
        label={t('sheet.addBlock')}
        excludeFromTabOrder
        onPress={() => at((position) => startSlash(editor, position))}
      />
      <fieldset
        ref={grip}
        aria-label={t('sheet.moveBlock')}
        draggable
        onDragStart={(event) => at((position) => startDrag(editor, position, event))}
      >
        <IconButton
          icon="grip"
          size="small"
          label={t('sheet.moveBlock')}
          excludeFromTabOrder
          onPress={() => setHeld(hand)}
          className="cursor-grab"
        />
      </fieldset>
      <Popover
        triggerRef={grip}
        isOpen={held !== null}
        onOpenChange={leave}
        placement="bottom start"
        className={`${FLOAT} min-w-56`}
      >
        <Menu label={t('sheet.moveBlock')}>
          <MenuItem
            icon="up"
            end={t('sheet.keys.moveUp')}
            onAction={() => at((position) => move('up', position))}
          >
            {t('sheet.moveUp')}
          </MenuItem>
          <MenuItem
            icon="down"
            end={t('sheet.keys.moveDown')}
            onAction={() => at((position) => move('down', position))}
          >
            {t('sheet.moveDown')}
          </MenuItem>
          <MenuLine />
          <MenuItem
            icon="trash"
            isCut
            onAction={() =>
              at((position) => {
                holdBlock(editor, position);
                editor.commands.deleteSelection();
              })
            }
          >
            {t('sheet.removeBlock')}
          </MenuItem>
        </Menu>
      </Popover>
    </div>
  );
}

function startDrag(editor: Editor, position: number, event: DragEvent) {
  const { view } = editor;
  holdBlock(editor, position);
  const { selection } = view.state;
  const element = blockAt(editor, position);
  if (!(selection instanceof NodeSelection) || !element) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/html', element.outerHTML);
  event.dataTransfer.setDragImage(element, 0, 0);
  view.dragging = { slice: selection.content(), move: true };
}
