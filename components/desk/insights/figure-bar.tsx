/** How much of the largest value this one is, as a thin bar beside the figure that says it. */
export function FigureBar({ share }: { share: number }) {
  return (
    <span aria-hidden="true" className="block h-2 w-full min-w-16 bg-sunk print:border print:border-line">
      <span className="block h-full bg-chart-3" style={{ width: `${Math.round(share * 1000) / 10}%` }} />
    </span>
  );
}
