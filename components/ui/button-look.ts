export type ButtonLook = {
  /** next: lacquer, the one next action. ink and line: ordinary. quiet: no edge. cut: takes something away. icon: square. */
  look?: 'next' | 'ink' | 'line' | 'quiet' | 'cut' | 'icon';
  /** 30, 36 or 44 pixels; always 44 on a phone. */
  size?: 'small' | 'usual' | 'large';
};

const LOOKS = {
  next: 'bg-lacquer text-on-lacquer font-semibold hover:bg-lacquer-deep',
  ink: 'bg-ink text-on-ink hover:bg-ink-soft',
  line: 'border-field bg-paper text-ink hover:border-ink',
  quiet: 'px-2.5 text-ink-soft hover:bg-sunk hover:text-ink',
  cut: 'border-lacquer-ink text-lacquer-ink hover:bg-lacquer-wash',
  icon: 'px-0 text-ink-soft hover:bg-sunk hover:text-ink',
};
const SIZES = {
  small: 'min-h-7.5 px-2.5 py-0.5 text-note',
  usual: 'min-h-9 px-3.5 py-1 text-ui',
  large: 'min-h-11 px-5 py-1 text-ui-lg',
};
const SQUARE = { small: 'w-7.5', usual: 'w-9', large: 'w-11' };

const BASE =
  'relative inline-flex cursor-pointer select-none items-center justify-center gap-2 whitespace-nowrap rounded-control ' +
  'border border-transparent font-sans font-medium leading-tight transition-colors duration-quick touch:min-h-touch ' +
  'active:translate-y-px disabled:cursor-not-allowed disabled:border-transparent disabled:bg-sunk disabled:text-ink-mute ' +
  'disabled:translate-y-0 pending:cursor-progress';

/** The classes of a button by look and size; links and buttons share them. */
export function buttonLook({ look = 'line', size = 'usual' }: ButtonLook): string {
  const square = look === 'icon' ? `${SQUARE[size]} touch:w-touch` : '';
  return `${BASE} ${SIZES[size]} ${LOOKS[look]} ${square}`;
}
