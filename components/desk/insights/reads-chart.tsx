import { pointsOf, shownLabels, ticksOf } from './chart-scale.ts';

export type ChartLine = { readonly name: string; readonly values: readonly number[] };

/**
 * A line for what was counted, and a broken one for as long a time before. It is a picture of the table beneath it and
 * is told to those who do not see it by one sentence. Drawn on the server: letters keep their size at every width.
 */
export function ReadsChart({
  label,
  line,
  before,
  labels,
  inFigures,
}: {
  label: string;
  line: ChartLine;
  before: ChartLine | null;
  /** Under each value. */
  labels: readonly string[];
  inFigures: (count: number) => string;
}) {
  const ticks = ticksOf(Math.max(0, ...line.values, ...(before?.values ?? [])));
  const top = ticks.at(-1) ?? 1;
  const points = pointsOf(line.values, top);
  const last = points.at(-1);
  return (
    <div role="img" aria-label={label} className="mt-4">
      {before && (
        <p aria-hidden="true" className="mb-3 flex flex-wrap gap-x-5 text-note">
          <Key name={line.name} />
          <Key name={before.name} isBefore />
        </p>
      )}
      <div aria-hidden="true" className="relative ms-12 h-56 me-2">
        {ticks.map((tick) => (
          <div
            key={tick}
            className="absolute inset-x-0 border-t border-line"
            style={{ top: `${100 - (tick / top) * 100}%` }}
          >
            <span className="absolute -start-12 w-10 -translate-y-1/2 text-end font-figures text-micro tabular-nums text-ink-mute">
              {inFigures(tick)}
            </span>
          </div>
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="absolute inset-0 size-full overflow-visible"
          fill="none"
          aria-hidden="true"
        >
          {before && (
            <polyline
              points={drawn(pointsOf(before.values, top))}
              vectorEffect="non-scaling-stroke"
              strokeDasharray="5 4"
              className="stroke-field stroke-[1.5]"
            />
          )}
          <polyline
            points={drawn(points)}
            vectorEffect="non-scaling-stroke"
            strokeLinejoin="round"
            className="stroke-ink stroke-[2.25]"
          />
        </svg>
        {last && (
          <span
            className="absolute size-2.5 -translate-1/2 rounded-round bg-lacquer-ink"
            style={{ left: `${last.x}%`, top: `${last.y}%` }}
          />
        )}
      </div>
      <Labels labels={labels} />
    </div>
  );
}

function Key({ name, isBefore = false }: { name: string; isBefore?: boolean }) {
  return (
    <span className={`flex items-center gap-2 ${isBefore ? 'text-ink-mute' : 'font-medium'}`}>
      <span
        className={`w-6 ${isBefore ? 'border-t-2 border-dashed border-field' : 'border-t-[3px] border-ink'}`}
      />
      {name}
    </span>
  );
}

function Labels({ labels }: { labels: readonly string[] }) {
  const shown = shownLabels(labels.length, 8);
  const last = Math.max(1, labels.length - 1);
  return (
    <div aria-hidden="true" className="relative ms-12 me-2 mt-2 h-5">
      {shown.map((at, n) => (
        <span
          key={at}
          className={`absolute -translate-x-1/2 text-micro whitespace-nowrap text-ink-mute ${n % 2 === 1 ? 'max-md:hidden' : ''}`}
          style={{ left: `${(at / last) * 100}%` }}
        >
          {labels[at]}
        </span>
      ))}
    </div>
  );
}

function drawn(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');
}
