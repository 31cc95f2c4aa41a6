import type { ReactNode } from 'react';

export type ProofWords = {
  kind: string;
  lines: readonly { before: string; marked: string; after: string; margin: string }[];
  issue: string;
  page: string;
};

const LOOP = 'M8 22C6 8 40 3 66 4s50 6 46 18-44 15-66 14S12 34 8 24';
const STRIKE = 'M2 17C30 14 70 18 92 14c10-3 8-12 1-9s-4 14 6 16';
const CARET = 'M2 28 10 8l8 20';
const PEN =
  'overflow-visible fill-none stroke-lacquer-ink stroke-[2.25] [stroke-linecap:round] [stroke-linejoin:round]';

/** The definition of *mo-rát* as a proof under correction: an ornament beside the sign-in form. */
export function ProofSheet({ words }: { words: ProofWords }) {
  const [circled, struck, inserted] = words.lines;
  return (
    <div
      aria-hidden="true"
      className="@container relative w-full max-w-176 border border-line bg-raised px-13 pt-14 pb-11 before:absolute before:top-3 before:left-3 before:size-5 before:border-t before:border-l before:border-ink-mute after:absolute after:right-3 after:bottom-3 after:size-5 after:border-r after:border-b after:border-ink-mute"
    >
      <p className="relative font-serif text-[clamp(3rem,14cqi,5.5rem)] leading-[1.1] font-[560] tracking-[-0.035em]">
        mo-r
        <span className="relative inline-block">
          a
          <span className="tick absolute top-[-0.02em] left-[0.2em] h-[0.26em] w-[0.24em]" />
        </span>
        t
      </p>
      <p className="mt-1 font-serif text-[1.0625rem] text-ink-mute italic">{words.kind}</p>
      <div className="mt-5 font-serif text-[clamp(1rem,4.1cqi,1.5rem)] leading-[1.9]">
        {circled && (
          <Line {...circled}>
            <Pen
              shape={LOOP}
              box="0 0 120 40"
              className="-inset-x-[0.4em] inset-y-[0.2em] h-[calc(100%-0.4em)] w-[calc(100%+0.8em)]"
            />
          </Line>
        )}
        {struck && (
          <Line {...struck}>
            <Pen
              shape={STRIKE}
              box="0 0 100 30"
              className="-inset-x-[0.1em] top-[0.35em] h-[1.15em] w-[calc(100%+0.2em)]"
            />
          </Line>
        )}
        {inserted && (
          <Line {...inserted}>
            <Pen shape={CARET} box="0 0 20 30" className="top-[1.12em] -left-[0.12em] h-[0.6em] w-[0.5em]" />
          </Line>
        )}
      </div>
      <div className="mt-11 flex items-end justify-between gap-4 border-t border-line-strong pt-4 text-note text-ink-mute">
        <p>
          {words.issue}
          <br />
          {words.page}
        </p>
        <svg viewBox="0 0 180 64" aria-hidden="true" className={`h-13 w-36 ${PEN}`}>
          <path d="M6 46C22 6 40 4 38 26S16 62 22 48s34-34 44-30-12 36-4 36 22-34 30-32-10 30 0 30 20-26 28-24-8 24 4 22 30-22 50-26" />
          <path d="M20 60c50-6 100-8 148-4" />
        </svg>
      </div>
    </div>
  );
}

function Line({
  before,
  marked,
  after,
  margin,
  children,
}: ProofWords['lines'][number] & { children: ReactNode }) {
  return (
    <p className="flex justify-between gap-4 whitespace-nowrap">
      <span>
        {before}
        <span className="relative inline-block whitespace-pre">
          {marked}
          {children}
        </span>
        {after}
      </span>
      <b className="font-medium text-lacquer-ink italic">{margin}</b>
    </p>
  );
}

function Pen({ shape, box, className }: { shape: string; box: string; className: string }) {
  return (
    <svg
      viewBox={box}
      preserveAspectRatio="none"
      aria-hidden="true"
      className={`absolute max-w-none ${PEN} ${className}`}
    >
      <path d={shape} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
