import type { ListPlace } from '#lib/article/paste/nest-lists';
import { child, readXml, valIn, type XmlNode } from './read-xml.ts';

type Level = { readonly format: string; readonly text: string; readonly start: number };
type List = {
  readonly family: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly begins: ReadonlyMap<number, number>;
};

/** Where a paragraph stands in a list; a marker that is words ("Điều 1.") makes no line of a list. */
export type ListLine = { readonly item: ListPlace | null; readonly printed: string };

const MOST_LEVELS = 9;
const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** Counts the lists of a Word file as Word prints them: paragraphs must come in the order of the file. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(text: string | null) {
    this.#lists = text === null ? new Map() : readLists(readXml(text));
  }

  /** The next line of a list at a level counted from 0; null when there is no such list. */
  next(listId: string, level: number): ListLine | null {
    const list = this.#lists.get(listId);
    const at = Math.min(Math.max(level, 0), MOST_LEVELS - 1);
    const format = list?.levels.get(at);
    if (!list || !format) return null;
    const number = this.#count(listId, list, at, format);
    if (format.format === 'bullet')
      return { item: { level: at + 1, ordered: false, number: null }, printed: '' };
    const printed = this.#print(list, format);
    const isWords = format.format === 'none' || /\p{L}{2}/u.test(format.text);
    return { item: isWords ? null : { level: at + 1, ordered: true, number }, printed };
  }

  #count(listId: string, list: List, at: number, { start }: Level): number {
    const counts = this.#counts.get(list.family) ?? new Map<number, number>();
    this.#counts.set(list.family, counts);
    const begin = this.#begun.has(`${listId} ${at}`) ? undefined : list.begins.get(at);
    this.#begun.add(`${listId} ${at}`);
    const number = begin ?? (counts.get(at) ?? start - 1) + 1;
    counts.set(at, number);
    for (let deeper = at + 1; deeper < MOST_LEVELS; deeper += 1) counts.delete(deeper);
    return number;
  }

  #print({ family, levels }: List, { text }: Level): string {
    return text.replace(/%([1-9])/g, (_sign, nth: string) => {
      const at = Number(nth) - 1;
      const level = levels.get(at);
      return inFormat(this.#counts.get(family)?.get(at) ?? level?.start ?? 1, level?.format ?? 'decimal');
    });
  }
}

function readLists(root: XmlNode): ReadonlyMap<string, List> {
  const families = new Map(
    root.children
      .filter(({ name }) => name === 'abstractNum')
      .map((family) => [family.attrs.get('abstractNumId') ?? '', readLevels(family)] as const),
  );
  const lists = root.children.filter(({ name }) => name === 'num');
  return new Map(
    lists.map((list) => {
      const family = valIn(list, 'abstractNumId') ?? '';
      const changes = list.children.filter(({ name }) => name === 'lvlOverride');
      const levels = new Map(families.get(family));
      for (const change of changes) for (const [at, level] of readLevels(change)) levels.set(at, level);
      const begins = changes.flatMap((change) => {
        const begin = valIn(change, 'startOverride');
        return begin === null ? [] : [[Number(change.attrs.get('ilvl')), startOf(begin)] as const];
      });
      return [list.attrs.get('numId') ?? '', { family, levels, begins: new Map(begins) }];
    }),
  );
}

function readLevels(parent: XmlNode): ReadonlyMap<number, Level> {
  const levels = parent.children.filter(({ name }) => name === 'lvl');
  return new Map(
    levels.map((level) => [
      Number(level.attrs.get('ilvl')),
      {
        format: valIn(level, 'numFmt') ?? 'decimal',
        text: child(level, 'lvlText')?.attrs.get('val') ?? '',
        start: startOf(valIn(level, 'start') ?? '1'),
      },
    ]),
  );
}

function startOf(written: string): number {
  const start = Number(written);
  return Number.isInteger(start) && start >= 0 && start < 1_000_000 ? start : 1;
}

function inFormat(number: number, format: string): string {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  if (format === 'lowerLetter') return letter;
  if (format === 'upperLetter') return letter.toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return String(number);
}

function roman(number: number): string {
  let left = Math.min(number, 3_999);
  return ROMAN.map(([sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return sign.repeat(times);
  }).join('');
}
