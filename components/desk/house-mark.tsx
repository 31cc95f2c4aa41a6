/** The app's mark: an "á" whose accent is the stroke of the red pencil. */
export function HouseMark({ className = 'text-[1.9rem]' }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={`relative inline-block font-serif leading-none font-semibold ${className}`}
    >
      a
      <span className="tick absolute top-[-0.02em] left-[0.2em] h-[0.26em] w-[0.2em]" />
    </span>
  );
}
