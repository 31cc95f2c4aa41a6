'use client';

import { type RefObject, useId } from 'react';
import { Icon } from '#components/ui/icons';
import { Kbd } from '#components/ui/kbd';
import { useWords } from '#components/ui/words';
import type { QueueWish } from './queue-wish.ts';

/** Finds stories of the desk by words of the headline, with or without accents, or by number. A plain GET form. */
export function QueueSearch({
  wish,
  field,
}: {
  wish: QueueWish;
  field?: RefObject<HTMLInputElement | null>;
}) {
  const t = useWords('desk');
  const id = useId();
  return (
    <search>
      <form
        action="/desk"
        className="flex min-h-9 w-40 items-center gap-2 rounded-control border border-line-strong bg-paper px-2.5 text-ink-mute focus-within:border-focus focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus hover:border-field touch:min-h-touch md:w-68"
      >
        <Icon name="search" size="small" />
        <label htmlFor={id} className="sr-only">
          {t('queue.search')}
        </label>
        <input
          id={id}
          ref={field}
          type="search"
          name="q"
          defaultValue={wish.search}
          placeholder={t('queue.searchHint')}
          className="w-full min-w-0 bg-transparent text-ink text-ellipsis outline-none placeholder:text-ink-mute touch:text-ui-lg"
        />
        {wish.list !== 'open' && <input type="hidden" name="list" value={wish.list} />}
        {wish.sectionId && <input type="hidden" name="section" value={wish.sectionId} />}
        {wish.personId && <input type="hidden" name="person" value={wish.personId} />}
        <Kbd>/</Kbd>
      </form>
    </search>
  );
}
