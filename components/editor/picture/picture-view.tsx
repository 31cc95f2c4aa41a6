'use client';

import type { Editor } from '@tiptap/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useState } from 'react';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { useSurroundings } from '../surroundings.ts';
import { PictureFields } from './picture-fields.tsx';

/** A picture in the text: as readers see it, with what is still missing beneath, and its fields when one is in it. */
export function PictureView(props: NodeViewProps & { selectionInside?: boolean }) {
  const { node, editor, getPos, selected, selectionInside = false } = props;
  const { mayWrite, addressOf } = useSurroundings();
  const t = useWords('writing');
  const { mediaId, alt, size } = node.attrs as { mediaId: string; alt: string; size: string };
  const [isMissing, setMissing] = useState(false);
  const isInGallery = standsInGallery(editor, getPos());
  const missing = missingWords(alt, node.lastChild?.textContent ?? '');
  return (
    <NodeViewWrapper
      as="figure"
      className="placed-picture"
      data-size={isInGallery ? undefined : size}
      data-active={selected || selectionInside || undefined}
    >
      <div data-drag-handle contentEditable={false} className="placed-picture-frame">
        {isMissing ? (
          <p className="placed-picture-gone">{t('sheet.picture.gone')}</p>
        ) : (
          <picture>
            <img
              key={mediaId}
              src={addressOf(mediaId, isInGallery ? 480 : 1280)}
              alt={alt || t('sheet.picture.unnamed')}
              onError={() => setMissing(true)}
              loading="lazy"
              decoding="async"
              draggable={false}
            />
          </picture>
        )}
      </div>
      <NodeViewContent className="placed-picture-words" />
      {mayWrite && missing && (
        <p contentEditable={false} className="placed-picture-missing">
          <Icon name="clock" size="small" />
          {t(`sheet.picture.missing.${missing}`)}
        </p>
      )}
      {mayWrite && (
        <PictureFields {...props} isInGallery={isInGallery} onReplaced={() => setMissing(false)} />
      )}
    </NodeViewWrapper>
  );
}

function standsInGallery({ state: { doc } }: Editor, position: number | undefined): boolean {
  // While a change is being drawn, a block may still say where it stood before.
  if (position === undefined || position > doc.content.size) return false;
  return doc.resolve(position).parent.type.name === 'gallery';
}

function missingWords(alt: string, credit: string): 'alt' | 'credit' | 'both' | null {
  const lacksAlt = alt.trim() === '';
  const lacksCredit = credit.trim() === '';
  if (lacksAlt && lacksCredit) return 'both';
  if (lacksAlt) return 'alt';
  return lacksCredit ? 'credit' : null;
}
