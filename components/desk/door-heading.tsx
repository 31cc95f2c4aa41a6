/** What this door is, and one sentence about it. */
export function DoorHeading({ heading, children }: { heading: string; children?: string }) {
  return (
    <div>
      <h1 className="font-serif text-[2.25rem] leading-[1.18] font-[560] tracking-[-0.022em] text-balance">
        {heading}
      </h1>
      {children && <p className="mt-1.5 text-note text-ink-mute">{children}</p>}
    </div>
  );
}
