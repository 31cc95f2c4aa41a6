/**
 * A key on the keyboard. On a coloured button it takes the button's colour (`inherit`). Where fingers are it goes, but for
 * a list of keys, which is nothing without them (`stays`): tablets have keyboards too.
 */
export function Kbd({
  children,
  inherit = false,
  stays = false,
}: {
  children: string;
  inherit?: boolean;
  stays?: boolean;
}) {
  return (
    <kbd
      className={`inline-flex h-5 min-w-5.5 items-center justify-center rounded-[4px] border border-b-2 px-1 font-sans text-micro leading-none font-medium ${stays ? '' : 'touch:hidden'} ${
        inherit ? 'border-current/45' : 'border-line-strong bg-paper text-ink-soft'
      }`}
    >
      {children}
    </kbd>
  );
}
