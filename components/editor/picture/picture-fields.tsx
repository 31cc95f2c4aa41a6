'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { Segmented } from '#components/ui/segmented';
import { useWords } from '#components/ui/words';
import { PICTURE_SIZES, type PictureSize } from '#lib/article/nodes/picture';
import type { Refusal } from '#lib/newsroom/refusal';
import { useSayRefusal } from '../../desk/say-refusal.ts';
import { takePictureAway } from '../gallery/move-picture.ts';
import { PictureOrder } from '../gallery/picture-order.tsx';
import { useSurroundings } from '../surroundings.ts';
import { AltField } from './alt-field.tsx';
import { choosePictureFiles } from './picture-files.ts';
import type { PictureFootProps } from './picture-foot.tsx';
import { useWordsOfBefore } from './replaced-picture.ts';

/** What is settled about a picture beside the words under it: what it shows, how wide it stands, which one it is. */
export function PictureFields({
  node,
  editor,
  getPos,
  updateAttributes,
  isInGallery,
  onReplaced,
}: Omit<PictureFootProps, 'hasFields'>) {
  const t = useWords('writing');
  const { mayKeepWords, keepWords, takePlace } = useWordsOfBefore(editor, getPos);
  const { replace, share, refusal } = useReplacing((mediaId) => {
    takePlace(mediaId);
    onReplaced();
  });
  const takeAway = () => {
    const position = getPos();
    if (position === undefined) return;
    editor.view.dispatch(takePictureAway(editor.state, position));
    editor.view.focus();
  };
  const say = useSayRefusal();
  return (
    <div className="placed-picture-fields">
      <AltField alt={node.attrs.alt} onChange={(alt) => updateAttributes({ alt })} />
      <div className="flex flex-wrap items-center gap-2">
        {isInGallery ? (
          <PictureOrder editor={editor} getPos={getPos} />
        ) : (
          <Segmented<PictureSize>
            label={t('sheet.picture.size')}
            value={node.attrs.size}
            onChange={(size) => updateAttributes({ size })}
            choices={PICTURE_SIZES.map((id) => ({ id, name: t(`sheet.picture.sizes.${id}`) }))}
          />
        )}
        <span className="ms-auto flex gap-1">
          <Button look="quiet" size="small" icon="upload" onPress={replace} isPending={share !== null}>
            {share === null
              ? t('sheet.picture.replace')
              : t('sheet.picture.sent', { percent: Math.round(share * 100) })}
          </Button>
          <Button look="quiet" size="small" icon="trash" onPress={takeAway} className="text-lacquer-ink">
            {t('sheet.picture.remove')}
          </Button>
        </span>
      </div>
      {mayKeepWords && (
        <Notice kind="warn">
          {t('sheet.picture.wordsGone')}{' '}
          <Button look="quiet" size="small" icon="undo" onPress={keepWords}>
            {t('sheet.picture.wordsBack')}
          </Button>
        </Notice>
      )}
      {refusal && <Notice kind="stop">{say(refusal)}</Notice>}
    </div>
  );
}

/** Sends another picture in place of this one; the share sent while it is under way. */
function useReplacing(onTaken: (mediaId: string) => void) {
  const { upload } = useSurroundings();
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function replace() {
    const [file] = await choosePictureFiles({ several: false });
    if (!file) return;
    setRefusal(null);
    setShare(0);
    const answer = await upload(file, setShare, new AbortController().signal);
    setShare(null);
    if (answer.ok) onTaken(answer.mediaId);
    else setRefusal(answer.refusal);
  }

  return { replace, share, refusal };
}
