import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { blockAt, blockPositionOf } from './block-places.ts';

type Hand = { readonly position: number; readonly top: number };

/** At which block the hand stands: the one under the pointer. It goes while one types, and where there is no pointer. */
export function useHand(editor: Editor): Hand | null {
  const [hand, setHand] = useState<Hand | null>(null);

  useEffect(() => {
    const { dom } = editor.view;
    const room = dom.closest('.body-room');
    if (!(room instanceof HTMLElement)) return;
    const point = ({ target }: Event) => {
      const position = blockPositionOf(editor, target);
      if (position === null) return;
      const next = handAt(editor, room, position);
      setHand((now) => (now?.position === next?.position && now?.top === next?.top ? now : next));
    };
    const hide = () => setHand(null);
    const hideWhenChanged = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) hide();
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
  return { position, top: top + Math.min(firstLine, 48) / 2 };
}
