'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { type DragEvent, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { IconButton } from '#components/ui/button';
import { Menu, MenuItem, MenuLine } from '#components/ui/menu';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import { blockAt, holdBlock, startSlash } from './block-places.ts';
import { moveBlock } from './move-block.ts';
import { useHand } from './use-hand.ts';

/** The hand at the left of a block: + puts another in beneath, the grip moves or takes away. Keys do the same. */
export function BlockHand({ editor }: { editor: Editor }) {
  const t = useWords('writing');
  const hand = useHand(editor);
  const grip = useRef<HTMLFieldSetElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (!hand) return null;

  const hold = () => holdBlock(editor, hand.position);
  const move = (towards: 'up' | 'down') => {
    hold();
    const tr = moveBlock(editor.state, towards);
    if (tr) editor.view.dispatch(tr);
    editor.view.focus();
  };

  return (
    <div className="block-hand" style={{ top: hand.top }}>
      <IconButton
        icon="plus"
        size="small"
        label={t('sheet.addBlock')}
        excludeFromTabOrder
        onPress={() => startSlash(editor, hand.position)}
      />
      <fieldset
        ref={grip}
        aria-label={t('sheet.moveBlock')}
        draggable
        onDragStart={(event) => startDrag(editor, hand.position, event)}
      >
        <IconButton
          icon="grip"
          size="small"
          label={t('sheet.moveBlock')}
          excludeFromTabOrder
          onPress={() => setOpen(true)}
          className="cursor-grab"
        />
      </fieldset>
      <Popover
        triggerRef={grip}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
        className={`${FLOAT} min-w-56`}
      >
        <Menu label={t('sheet.moveBlock')}>
          <MenuItem icon="up" end={t('sheet.keys.moveUp')} onAction={() => move('up')}>
            {t('sheet.moveUp')}
          </MenuItem>
          <MenuItem icon="down" end={t('sheet.keys.moveDown')} onAction={() => move('down')}>
            {t('sheet.moveDown')}
          </MenuItem>
          <MenuLine />
          <MenuItem
            icon="trash"
            isCut
            onAction={() => {
              hold();
              editor.commands.deleteSelection();
              editor.commands.focus();
            }}
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
