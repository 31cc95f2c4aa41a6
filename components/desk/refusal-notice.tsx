'use client';

import { Notice } from '#components/ui/notice';
import type { Refusal } from '#lib/newsroom/refusal';
import { useSayRefusal } from './say-refusal.ts';

/** A refusal in the words of the rule book, read out at once. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const say = useSayRefusal();
  return refusal && <Notice kind="stop">{say(refusal)}</Notice>;
}
