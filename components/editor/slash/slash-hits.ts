import { matches } from '#components/ui/matches.ts';

/** One line of the slash menu: what it is called and what it is for, in the person's language. */
export type SlashLine<Id extends string = string> = {
  readonly id: Id;
  readonly name: string;
  readonly hint: string;
  /** Other names it answers to: what it is called in the other language, or in the trade's slang. */
  readonly also: string;
};

/** The lines that what was typed after the slash could mean, best first: by how the name begins, by name, then by hint or another name. */
export function slashHits<Line extends SlashLine>(lines: readonly Line[], typed: string): readonly Line[] {
  const words = typed.trim();
  if (words === '') return lines;
  const byName = lines.filter(({ name }) => matches(name, words));
  const byOther = lines.filter(
    (line) => !byName.includes(line) && matches(`${line.hint} ${line.also}`, words),
  );
  const begun = byName.filter(({ name }) => matches(name.slice(0, words.length), words));
  return [...begun, ...byName.filter((line) => !begun.includes(line)), ...byOther];
}
