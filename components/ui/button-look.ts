export type ButtonLook = {
  /** next: lacquer, the one next action. ink and line: ordinary. quiet: no edge. cut: takes something away. icon: square. */
  look?: 'next' | 'ink' | 'line' | 'quiet' | 'cut' | 'icon' | undefined;
  /** 30, 36 or 44 pixels; always 44 on a phone. */
  size?: 'small' | 'usual' | 'large' | undefined;
};

const LOOKS = {
  next: 'border-transparent bg-lacquer text-on-lacquer font-semibold hover:bg-lacquer-deep',
  ink: 'border-transparent bg-ink text-on-ink hover:bg-ink-soft',
  line: 'border-field bg-paper text-ink hover:border-ink',
  quiet: 'border-transparent text-ink-soft hover:bg-sunk hover:text-ink',
  cut: 'border-lacquer-ink text-lacquer-ink hover:bg-lacquer-wash',
  icon: 'border-transparent text-ink-soft hover:bg-sunk hover:text-ink',
};
const SIZES = {
  small: 'min-h-7.5 py-0.5 text-note',
  usual: 'min-h-9 py-1 text-ui',
  large: 'min-h-11 py-1 text-ui-lg',
};
const SIDES = { small: 'px-2.5', usual: 'px-3.5', large: 'px-5' };
const SQUARE = { small: 'w-7.5', usual: 'w-9', large: 'w-11' };

const BASE =
  'relative inline-flex cursor-pointer select-none items-center justify-center gap-2 whitespace-nowrap rounded-control ' +
  'border font-sans font-medium leading-tight transition-colors duration-quick touch:min-h-touch touch:min-w-touch ' +
  'active:translate-y-px disabled:cursor-not-allowed disabled:translate-y-0 pending:cursor-progress';
const OFF = 'disabled:border-transparent disabled:bg-sunk disabled:text-ink-mute';
const ICON_OFF = 'disabled:bg-transparent disabled:opacity-40';

/** The classes of a button by look and size; links and buttons share them. */
export function buttonLook({ look = 'line', size = 'usual' }: ButtonLook): string {
  const sides = look === 'icon' ? `${SQUARE[size]} touch:w-touch` : look === 'quiet' ? 'px-2.5' : SIDES[size];
  return `${BASE} ${SIZES[size]} ${sides} ${LOOKS[look]} ${look === 'icon' ? ICON_OFF : OFF}`;
}

/** The narrow half of a split button, which opens the other steps. */
export function splitHalfLook({ look = 'next', size = 'usual' }: ButtonLook): string {
  const divider =
    look === 'next' ? 'border-transparent border-l-on-lacquer/35' : 'border-transparent border-l-on-ink/30';
  return `${BASE} ${SIZES[size]} ${LOOKS[look].replace('border-transparent', divider)} ${OFF} w-9 flex-none rounded-s-none touch:w-touch`;
}
