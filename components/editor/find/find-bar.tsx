'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useFormatter } from 'use-intl';
import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { FindChoices } from './find-choices.tsx';
import { FindField } from './find-field.tsx';
import type { FindInStory, FindState } from './find-in-story.ts';
import { ReplaceLine } from './replace-line.tsx';
import { useFindKeys } from './use-find-keys.ts';
import './find-bar.css';

/** Finding and replacing in the whole story, at the head of the sheet; nothing while it is closed. */
export function FindBar({ find, mayWrite }: { find: FindInStory; mayWrite: boolean }) {
  useFindKeys(find, mayWrite);
  const state = useSyncExternalStore(find.listen, find.read, find.read);
  return state.open && <OpenBar find={find} state={state} mayWrite={mayWrite} />;
}

function OpenBar({ find, state, mayWrite }: { find: FindInStory; state: FindState; mayWrite: boolean }) {
  const t = useWords('writing');
  const { open, wanted, count } = state;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.select();
  }, [open]);
  return (
    <search
      aria-label={t('find.label')}
      className="find-bar"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        find.close();
      }}
    >
      <div className="find-line">
        <FindField
          ref={field}
          label={t('find.words')}
          value={wanted.words}
          onChange={(words) => find.ask({ words })}
          onEnter={(isBack) => find.step(isBack ? -1 : 1)}
        />
        <FoundCount state={state} />
        <IconButton
          icon="up"
          label={t('find.previous')}
          isDisabled={count === 0}
          onPress={() => find.step(-1)}
        />
        <IconButton
          icon="down"
          label={t('find.next')}
          isDisabled={count === 0}
          onPress={() => find.step(1)}
        />
        {mayWrite && open === 'find' && (
          <IconButton icon="pen" label={t('find.alsoReplace')} onPress={() => find.open('replace')} />
        )}
        <IconButton icon="close" label={t('find.close')} onPress={() => find.close()} />
      </div>
      {mayWrite && open === 'replace' && <ReplaceLine find={find} />}
      <FindChoices wanted={wanted} onChoose={(rule) => find.ask(rule)} />
    </search>
  );
}

/** How much was found and which of it is looked at; read out when it changes, in the order in which it is seen. */
function FoundCount({ state: { wanted, count, at } }: { state: FindState }) {
  const t = useWords('writing');
  const format = useFormatter();
  const words =
    wanted.words === ''
      ? ''
      : count === 0
        ? t('find.none')
        : t('find.count', { at: format.number(at), count: format.number(count) });
  return (
    <p role="status" className="find-count" data-none={count === 0 || undefined}>
      {words}
    </p>
  );
}
