/** The app's name with the red pencil's stroke for an accent. */
export function Wordmark({ className = 'text-[2rem]' }: { className?: string }) {
  return (
    <span className={`font-serif leading-none font-semibold tracking-tight ${className}`}>
      <span aria-hidden="true">
        mor
        <span className="relative inline-block">
          a<span className="tick absolute top-[-0.02em] left-[0.22em] h-[0.26em] w-[0.2em]" />
        </span>
        t
      </span>
      <span className="sr-only">Morat</span>
    </span>
  );
}
