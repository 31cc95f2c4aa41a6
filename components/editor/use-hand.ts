import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { useEffect, useState } from 'react';
import { blockAt, blockPositionOf } from './block-places.ts';

/** The block it stands at, as others may move it meanwhile, and how far down. */
export type Hand = { readonly block: HTMLElement; readonly top: number };

/** At which block the hand stands: the one under the pointer. It goes while one types, and where there is no pointer. */
export function useHand(editor: Editor): Hand | null {
  const [hand, setHand] = useState<Hand | null>(null);

  useEffect(() => {
    const { dom } = editor.view;
    const room = dom.closest('.body-room');
    if (!(room instanceof HTMLElement)) return;
    let pointer = '';
    let isTyping = false;
    const point = ({ target, screenX, screenY }: MouseEvent) => {
      const place = `${screenX} ${screenY}`;
      // Text that moves beneath a resting pointer is told as a move too, and would bring the hand back after each key.
      if (isTyping && place === pointer) return;
      isTyping = false;
      pointer = place;
      const position = blockPositionOf(editor, target);
      if (position === null) return;
      const next = handAt(editor, room, position);
      setHand((now) => (now?.block === next?.block && now?.top === next?.top ? now : next));
    };
    const hide = () => setHand(null);
    const hideWhenChanged = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged) return;
      isTyping = transaction.getMeta(ySyncPluginKey) === undefined;
      hide();
    };
    room.addEventListener('mousemove', point);
    room.addEventListener('mouseleave', hide);
    editor.on('transaction', hideWhenChanged);
    return () => {
      room.removeEventListener('mousemove', point);
      room.removeEventListener('mouseleave', hide);
      editor.off('transaction', hideWhenChanged);
    };
  }, [editor]);

  return hand;
}

function handAt(editor: Editor, room: HTMLElement, position: number): Hand | null {
  const block = blockAt(editor, position);
  if (!block) return null;
  const firstLine = Number.parseFloat(getComputedStyle(block).lineHeight) || 0;
  const top = block.getBoundingClientRect().top - room.getBoundingClientRect().top;
  return { block, top: top + Math.min(firstLine, 48) / 2 };
}
