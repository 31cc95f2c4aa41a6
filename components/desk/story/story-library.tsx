'use client';

import Image from 'next/image';
import { useEffect, useState } from 'react';
import { pictureAddress } from '#components/article/picture-sources.ts';
import { Button } from '#components/ui/button';
import { Dialog } from '#components/ui/dialog';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import type { LibraryPicture, StoryActions } from './story-actions.ts';

const PAUSE = 250;

type Found = {
  /** What they were searched by; what is typed may be further on. */
  readonly search: string;
  readonly pictures: readonly LibraryPicture[];
  readonly hasMore: boolean;
};
type Shown = { readonly found: Found | null; readonly refusal: Refusal | null };

/** The pictures of the library, or those whose words hold what is typed, newest first and a page at a time. */
export function StoryLibrary({
  look,
  onChoose,
  onClose,
}: {
  look: StoryActions['lookThroughLibrary'];
  onChoose: (picture: LibraryPicture) => void;
  onClose: () => void;
}) {
  const t = useWords('writing');
  const [search, setSearch] = useState('');
  const [{ found, refusal }, setShown] = useState<Shown>({ found: null, refusal: null });
  const [isFetching, setFetching] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const resting = setTimeout(async () => {
      const answer = await reach(() => look({ search }));
      if (!isWanted) return;
      setShown((shown) =>
        answer.ok ? { found: { ...answer, search }, refusal: null } : { ...shown, refusal: answer.refusal },
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(resting);
    };
  }, [look, search]);
  const goOn = async () => {
    if (!found) return;
    setFetching(true);
    const answer = await reach(() => look({ search: found.search, after: found.pictures.at(-1)?.id }));
    setFetching(false);
    setShown((shown) => {
      // Others were found meanwhile.
      if (shown.found !== found) return shown;
      if (!answer.ok) return { found, refusal: answer.refusal };
      return {
        found: { ...found, ...answer, pictures: [...found.pictures, ...answer.pictures] },
        refusal: null,
      };
    });
  };
  return (
    <Dialog title={t('panel.fromLibrary')} isOpen onClose={onClose} isWide>
      <TextField label={t('panel.searchLibrary')} value={search} onChange={setSearch} autoFocus />
      <RefusalNotice refusal={refusal} />
      {!refusal && (
        <p role="status" className="text-note text-ink-mute">
          {found
            ? t(found.hasMore ? 'panel.foundSome' : 'panel.found', { count: found.pictures.length })
            : t('panel.looking')}
        </p>
      )}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
        {found?.pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className="grid w-full cursor-pointer gap-1 text-start hover:[&_img]:brightness-95"
              onClick={() => onChoose(picture)}
            >
              <Image
                unoptimized
                width={320}
                height={213}
                src={pictureAddress(picture.id, 320, 'webp')}
                alt={picture.alt}
                className="aspect-[3/2] w-full bg-sunk object-cover dark:brightness-90"
              />
              <span className="line-clamp-2 text-micro text-ink-mute">
                {[picture.caption, picture.credit].filter(Boolean).join(' · ') || t('panel.noWords')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found?.hasMore && (
        <span>
          <Button look="line" isPending={isFetching} onPress={goOn}>
            {t('panel.moreOfLibrary')}
          </Button>
        </span>
      )}
    </Dialog>
  );
}
