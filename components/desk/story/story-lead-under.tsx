'use client';

import Image from 'next/image';
import { Button as AriaButton } from 'react-aria-components';
import { pictureAddress } from '#components/article/picture-sources.ts';
import { useWords } from '#components/ui/words';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';

/** The lead picture under the byline, as readers meet it; a press leads to where it is set. */
export function LeadUnder({ onOpen }: { onOpen: () => void }) {
  const t = useWords('writing');
  const { rights } = useStoryPage();
  const mediaId = useStoryField('leadMediaId').value;
  const alt = useStoryField('leadAlt').value;
  const caption = useStoryField('leadCaption').value;
  const credit = useStoryField('leadCredit').value;
  if (mediaId === null) return null;
  // Inside a button that has a name of its own the picture is not described again.
  const picture = (
    <Image
      unoptimized
      width={960}
      height={540}
      src={pictureAddress(mediaId, 960, 'webp')}
      alt={rights.write ? '' : alt}
      className="aspect-video w-full bg-sunk object-cover dark:brightness-90"
    />
  );
  return (
    <figure className="mt-4 grid gap-2">
      {rights.write ? (
        <AriaButton onPress={onOpen} aria-label={t('panel.leadIs')} className="block w-full cursor-pointer">
          {picture}
        </AriaButton>
      ) : (
        picture
      )}
      <figcaption className="text-note text-ink-soft empty:hidden">
        {[caption, credit].filter(Boolean).join(' ')}
      </figcaption>
    </figure>
  );
}
