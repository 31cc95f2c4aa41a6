import { shareOfDay } from './dates.ts';

const STEPS = 96;
const WIDTH = 1000;

/** The rule under the nameplate: two tides of a day, ink for the hours past, grey for those to come, red for now. */
export function TideLine({ now }: { now: number }) {
  const share = shareOfDay(now);
  return (
    <div className="tide" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path(0, share)} vectorEffect="non-scaling-stroke" />
        <path className="next" d={path(share, 1)} vectorEffect="non-scaling-stroke" />
      </svg>
      <span
        className="now"
        style={{ left: `${(share * 100).toFixed(2)}%`, top: `${(height(share) / 0.3).toFixed(1)}%` }}
      />
    </div>
  );
}

function height(share: number): number {
  return 15 - 8.5 * Math.sin(share * 4 * Math.PI + 0.9) - 2.5 * Math.sin(share * 2 * Math.PI);
}

function path(from: number, to: number): string {
  const first = Math.ceil(from * STEPS);
  const last = Math.floor(to * STEPS);
  const inner = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) / STEPS);
  const points = [from, ...inner, to].map(
    (share) => `${(share * WIDTH).toFixed(0)} ${height(share).toFixed(1)}`,
  );
  return `M${points.join('L')}`;
}
