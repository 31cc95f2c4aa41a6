'use client';

import { type NodeViewProps, useEditorState } from '@tiptap/react';
import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { ariaKeysOf } from '../shortcuts.ts';
import { movePicture } from './move-picture.ts';

/** Moves a picture within its gallery: what dragging does, for those who do not drag. */
export function PictureOrder({ editor, getPos }: Pick<NodeViewProps, 'editor' | 'getPos'>) {
  const t = useWords('writing');
  const place = useEditorState({ editor, selector: () => placeOf(editor, getPos()) });
  const move = (towards: 'before' | 'after') => () => {
    const from = getPos();
    const tr = from === undefined ? null : movePicture(editor.state, from, towards);
    if (tr) editor.view.dispatch(tr);
  };
  if (!place) return null;
  const { number, count } = place;
  return (
    <span className="flex items-center gap-1">
      <span className="text-note text-ink-mute">{t('gallery.place', { number, count })}</span>
      <IconButton
        icon="up"
        size="small"
        label={t('gallery.before')}
        aria-keyshortcuts={ariaKeysOf('moveUp')}
        isDisabled={number === 1}
        onPress={move('before')}
      />
      <IconButton
        icon="down"
        size="small"
        label={t('gallery.after')}
        aria-keyshortcuts={ariaKeysOf('moveDown')}
        isDisabled={number === count}
        onPress={move('after')}
      />
    </span>
  );
}

function placeOf({ state: { doc } }: NodeViewProps['editor'], position: number | undefined) {
  if (position === undefined || position > doc.content.size) return null;
  const place = doc.resolve(position);
  return { number: place.index() + 1, count: place.parent.childCount };
}
