'use client';

import { useRef, useState } from 'react';
import type { SaveWatch } from '#components/editor/writing.ts';
import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { useShownVersion } from './use-phone.ts';

/** The story as readers have it on a phone, beside the paper: what is saved, set anew whenever the hand rests. */
export function StoryPhone({
  storyId,
  mark,
  save,
  onClose,
}: {
  storyId: number;
  mark: string;
  save: SaveWatch;
  onClose: () => void;
}) {
  const t = useWords('writing');
  const version = useShownVersion(save, mark);
  return (
    <aside
      aria-label={t('phone.label')}
      className="flex w-[calc(390px+1px)] flex-none flex-col border-s border-line bg-desk"
    >
      <header className="flex min-h-10 items-center border-b border-line ps-4 pe-1 text-note text-ink-mute">
        <span className="flex-1">{t('phone.label')}</span>
        <IconButton icon="close" size="small" label={t('phone.close')} onPress={onClose} />
      </header>
      <div className="relative min-h-0 flex-1">
        <Frames key={storyId} source={`/desk/stories/${storyId}/proof`} version={version} />
      </div>
    </aside>
  );
}

/** The page that is seen, and above it the next one until it has come: nothing blinks, and it stands where one read. */
function Frames({ source, version }: { source: string; version: string }) {
  const t = useWords('writing');
  const [seen, setSeen] = useState<string | null>(null);
  const shown = useRef<HTMLIFrameElement>(null);
  const frames = seen === null || seen === version ? [version] : [seen, version];
  const turn = (next: HTMLIFrameElement) => {
    const place = shown.current?.contentWindow?.scrollY ?? 0;
    next.contentWindow?.scrollTo(0, place);
    shown.current = next;
    setSeen(version);
  };
  return frames.map((of) => (
    <iframe
      key={of}
      title={t('preview.frame')}
      src={source}
      aria-hidden={of !== seen && seen !== null}
      onLoad={(event) => turn(event.currentTarget)}
      className={`absolute inset-0 size-full border-0 bg-paper ${of === seen ? '' : 'invisible'}`}
    />
  ));
}
