import { countCharacters } from '#lib/text/count';

/** How long a text is beside how long it may be, counted in what people see as characters. */
export function Counter({ text, most }: { text: string; most: number }) {
  const length = countCharacters(text);
  return (
    <span
      className={`font-figures text-note tabular-nums ${length > most ? 'text-lacquer-ink' : 'text-ink-mute'}`}
    >
      {length} / {most}
    </span>
  );
}
