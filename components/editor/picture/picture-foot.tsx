'use client';

import type { NodeViewProps } from '@tiptap/react';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { useSurroundings } from '../surroundings.ts';
import { PictureFields } from './picture-fields.tsx';

export type PictureFootProps = Pick<NodeViewProps, 'node' | 'editor' | 'getPos' | 'updateAttributes'> & {
  readonly isInGallery: boolean;
  /** Somebody has been in the picture; before that nobody sees its fields. */
  readonly hasFields: boolean;
  readonly onReplaced: () => void;
};

/** What stands under a picture for whoever writes: what is still missing, and its fields while one is in it. */
export function PictureFoot({ hasFields, ...picture }: PictureFootProps) {
  const { mayWrite } = useSurroundings();
  const t = useWords('writing');
  const missing = missingWords(picture.node);
  if (!mayWrite) return null;
  return (
    <>
      {missing && (
        <p className="placed-picture-missing">
          <Icon name="clock" size="small" />
          {t(`sheet.picture.missing.${missing}`)}
        </p>
      )}
      {hasFields && <PictureFields {...picture} />}
    </>
  );
}

/** Which words a picture must not be printed without are not there. */
export function missingWords({ attrs, lastChild }: NodeViewProps['node']): 'alt' | 'credit' | 'both' | null {
  const lacksAlt = String(attrs.alt).trim() === '';
  const lacksCredit = (lastChild?.textContent ?? '').trim() === '';
  if (lacksAlt && lacksCredit) return 'both';
  if (lacksAlt) return 'alt';
  return lacksCredit ? 'credit' : null;
}
