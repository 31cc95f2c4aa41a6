'use client';

import { useEffect, useRef } from 'react';
import { useSave } from '#components/editor/use-save.ts';
import type { PersonHere, SaveState, SaveWatch } from '#components/editor/writing.ts';
import { useVoice } from '#components/ui/voice';
import { useWords } from '#components/ui/words';
import { useSaySave } from './story-save.tsx';

const WORTH_SAYING: readonly SaveState['kind'][] = [
  'offline',
  'not_kept',
  'frozen',
  'refused',
  'signed_out',
  'outdated',
  'closed',
];

/** The notices above the paper are read out by themselves. */
const IN_A_NOTICE: readonly SaveState['kind'][] = ['not_kept', 'outdated', 'closed'];

/**
 * Says politely, once each, what people who do not look at the bar would miss: that words are saved, the first time and
 * after every trouble, trouble with saving, who comes and goes.
 */
export function StorySays({ save, people }: { save: SaveWatch; people: readonly PersonHere[] }) {
  const t = useWords('writing');
  const wordsOf = useSaySave();
  const { say, voice } = useVoice();
  const owed = useRef<'nothing yet' | 'saved' | 'no more'>('nothing yet');
  const seated = useRef<ReadonlyMap<string, string> | null>(null);
  const state = useSave(save);
  const sentence = wordsOf(state);
  const { kind } = state;

  // The sentence is said when the kind changes, not at every minute of it.
  const latest = useRef(sentence);
  latest.current = sentence;
  useEffect(() => {
    if (WORTH_SAYING.includes(kind)) {
      owed.current = 'saved';
      if (!IN_A_NOTICE.includes(kind)) say(latest.current);
    } else if (kind === 'saving' && owed.current === 'nothing yet') {
      owed.current = 'saved';
    } else if (kind === 'saved' && owed.current === 'saved') {
      owed.current = 'no more';
      say(latest.current);
    }
  }, [kind, say]);

  useEffect(() => {
    const now = new Map(people.map(({ id, name }) => [id, name]));
    const before = seated.current ?? now;
    seated.current = now;
    const came = [...now].filter(([id]) => !before.has(id)).map(([, name]) => t('bar.came', { name }));
    const left = [...before].filter(([id]) => !now.has(id)).map(([, name]) => t('bar.left', { name }));
    if (came.length + left.length > 0) say([...came, ...left].join('. '));
  }, [people, say, t]);

  return voice;
}
