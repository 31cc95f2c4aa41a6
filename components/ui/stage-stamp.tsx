'use client';

import type { ReactNode } from 'react';
import type { Stage, Visibility } from '#lib/newsroom/story';
import { useWords } from './words.tsx';

type Shape = { ink: string; wash: string; glyph: ReactNode; isOpen?: boolean };

const BOX = <rect x="1.5" y="1.5" width="13" height="13" rx="2.2" className="fill-current stroke-current" />;
const FRAME = <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" className="stroke-current" />;
const stamp = (glyph: ReactNode) => (
  <>
    {BOX}
    <g className="stroke-(--knock)">{glyph}</g>
  </>
);

const STAGES: Record<Stage, Shape> = {
  draft: {
    ink: 'text-state-draft',
    wash: 'bg-state-draft-wash',
    glyph: (
      <rect
        x="1.75"
        y="1.75"
        width="12.5"
        height="12.5"
        rx="2"
        strokeDasharray="2.6 2.3"
        className="stroke-current"
      />
    ),
  },
  submitted: {
    ink: 'text-state-review',
    wash: 'bg-state-review-wash',
    glyph: (
      <>
        {FRAME}
        <path className="stroke-current" d="M4.4 8h7M8.7 5.3 11.4 8l-2.7 2.7" />
      </>
    ),
  },
  in_review: {
    ink: 'text-state-review',
    wash: 'bg-state-review-wash',
    glyph: stamp(
      <path d="M3.5 8S5.1 5.3 8 5.3 12.5 8 12.5 8 10.9 10.7 8 10.7 3.5 8 3.5 8zM8 7.6a.5.5 0 1 1 0 .9.5.5 0 0 1 0-.9z" />,
    ),
  },
  returned: {
    ink: 'text-state-changes',
    wash: 'bg-state-changes-wash',
    glyph: stamp(<path d="M6.4 4.2 4.1 6.5l2.3 2.3M4.1 6.5h4.6a2.5 2.5 0 0 1 0 5H6.8" />),
  },
  approved: {
    ink: 'text-state-approved',
    wash: 'bg-state-approved-wash',
    glyph: stamp(<path d="m4.4 8.3 2.5 2.5 4.8-5.5" />),
  },
  scheduled: {
    ink: 'text-state-scheduled',
    wash: 'bg-state-scheduled-wash',
    glyph: stamp(<path d="M8 4.4v3.9l2.6 1.5" />),
  },
  done: {
    ink: 'text-state-published',
    wash: 'bg-state-published-wash',
    glyph: stamp(<path d="M4.5 5.2h7M4.5 8h7M4.5 10.8h4" />),
  },
  spiked: {
    ink: 'text-state-draft',
    wash: 'bg-state-draft-wash',
    glyph: (
      <>
        {FRAME}
        <path className="stroke-current" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
      </>
    ),
  },
};

const VISIBILITIES: Record<Visibility, Shape> = {
  none: { ...STAGES.draft },
  live: { ...STAGES.done },
  withdrawn: {
    ink: 'text-state-changes',
    wash: 'bg-state-changes-wash',
    glyph: (
      <>
        {FRAME}
        <path className="stroke-current" d="M6.3 5.2v5.6M9.7 5.2v5.6" />
      </>
    ),
  },
  retracted: {
    ink: 'text-state-retracted',
    wash: 'bg-state-retracted-wash',
    glyph: (
      <>
        {FRAME}
        <path className="stroke-current" d="M4.3 11.7l7.4-7.4" />
      </>
    ),
  },
};

export type StampLook = {
  /** mark: the stamp alone, for lists. word: stamp and word. chip: both on a wash, for top bars. */
  look?: 'mark' | 'word' | 'chip';
};

/** The square stamp of a stage: shape, word, then colour. */
export function StageStamp({ stage, look = 'word' }: StampLook & { stage: Stage }) {
  const t = useWords('desk');
  return <Stamp shape={STAGES[stage]} word={t(`stage.${stage}`)} look={look} />;
}

/** The square stamp of what the public can see. */
export function VisibilityStamp({ visibility, look = 'word' }: StampLook & { visibility: Visibility }) {
  const t = useWords('desk');
  return <Stamp shape={VISIBILITIES[visibility]} word={t(`visibility.${visibility}`)} look={look} />;
}

/** One stamp for a story: withdrawn and retracted say more than the stage does. */
export function StoryStamp({
  stage,
  visibility,
  look = 'word',
}: StampLook & { stage: Stage; visibility: Visibility }) {
  return visibility === 'withdrawn' || visibility === 'retracted' ? (
    <VisibilityStamp visibility={visibility} look={look} />
  ) : (
    <StageStamp stage={stage} look={look} />
  );
}

function Stamp({ shape, word, look }: { shape: Shape; word: string; look: 'mark' | 'word' | 'chip' }) {
  const chip = look === 'chip';
  const washVariable = shape.wash.replace(/^bg-/, '--color-');
  return (
    <span
      {...(look === 'mark' && { role: 'img', 'aria-label': word, title: word })}
      style={
        {
          '--knock': chip ? `var(${washVariable})` : 'var(--surface, var(--color-paper))',
        } as React.CSSProperties
      }
      className={`inline-flex items-center gap-1.5 text-note leading-tight font-medium whitespace-nowrap ${shape.ink} ${
        chip ? `min-h-6.5 rounded-mark py-1 ps-1.5 pe-2.5 ${shape.wash}` : ''
      }`}
    >
      <svg
        viewBox="0 0 16 16"
        fill="none"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
        className="size-4 flex-none"
        aria-hidden="true"
      >
        {shape.glyph}
      </svg>
      {look !== 'mark' && <span>{word}</span>}
    </span>
  );
}
