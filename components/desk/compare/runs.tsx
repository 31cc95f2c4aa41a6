'use client';

import type { ReactNode } from 'react';
import { inOrder } from '#components/article/in-order.ts';
import { useWords } from '#components/ui/words';
import type { WordRun } from '#lib/article/compare/compare-words';

/** Which side of a comparison is shown: the earlier text, the later one, or both in one line. */
export type Side = 'before' | 'after' | 'both';

const ADD =
  '[del+&]:ms-[.18em] bg-add-wash text-inherit underline decoration-add decoration-2 underline-offset-[.22em] rounded-[1px] px-[.04em] py-[.08em]';
const CUT =
  'bg-cut-wash text-inherit line-through decoration-cut decoration-[1.5px] rounded-[1px] px-[.04em] py-[.08em]';

/** The words of a comparison with their marks: added underlined, cut struck through, a moved tone mark dotted. */
export function Runs({
  runs,
  side,
  showsTones,
}: {
  runs: readonly WordRun[];
  side: Side;
  showsTones: boolean;
}) {
  return inOrder(runs).map(({ thing, place }) => (
    <Run key={place} run={thing} side={side} showsTones={showsTones} />
  ));
}

function Run({ run, side, showsTones }: { run: WordRun; side: Side; showsTones: boolean }) {
  const t = useWords('writing');
  const { kind, was } = run;
  const text = run.text.replace(/\n{2,}/g, '\n');
  if (kind === 'same') return text;
  if (kind === 'tone') {
    const shown = side === 'before' ? was : text;
    if (!showsTones) return shown;
    return (
      <span
        title={t('compare.tone', { was: was ?? '' })}
        className="underline decoration-dotted decoration-2 underline-offset-[.22em] decoration-ink-mute"
      >
        {shown}
      </span>
    );
  }
  if (kind === 'added')
    return side === 'before' ? null : marked(text, (words) => <ins className={ADD}>{words}</ins>);
  return side === 'after' ? null : marked(text, (words) => <del className={CUT}>{words}</del>);
}

/** The empty cells of a table are line breaks alone: a mark around those would stand there without words. */
function marked(text: string, mark: (words: string) => ReactNode): ReactNode {
  const [, before, words, after] = /^(\n*)(.*?)(\n*)$/s.exec(text) ?? [];
  return (
    <>
      {before}
      {words && mark(words)}
      {after}
    </>
  );
}
