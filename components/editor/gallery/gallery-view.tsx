'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { useSurroundings } from '../surroundings.ts';

/** A gallery in the text: its pictures under each other in their order, each with its words beside it. */
export function GalleryView({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const { mayWrite } = useSurroundings();
  const t = useWords('writing');
  const addPictures = () => {
    const position = getPos();
    if (position !== undefined) editor.commands.chooseGallery(position + node.nodeSize - 1);
  };
  return (
    <NodeViewWrapper as="section" className="placed-gallery" aria-label={t('gallery.name')}>
      <header contentEditable={false} className="placed-gallery-head">
        <span>{t('gallery.count', { count: node.childCount })}</span>
        {mayWrite && (
          <span className="ms-auto flex gap-1">
            <Button look="quiet" size="small" icon="plus" onPress={addPictures}>
              {t('gallery.add')}
            </Button>
            <Button look="quiet" size="small" icon="trash" onPress={deleteNode} className="text-lacquer-ink">
              {t('gallery.remove')}
            </Button>
          </span>
        )}
      </header>
      <NodeViewContent className="placed-gallery-pictures" />
      {mayWrite && node.childCount === 1 && (
        <p contentEditable={false} className="placed-picture-missing">
          {t('gallery.lonely')}
        </p>
      )}
    </NodeViewWrapper>
  );
}
