import type { CrossheadLevel } from '#lib/article/nodes/crosshead';
import type { LineRole } from './copy.ts';
import { child, readXml, switchOf, valIn, type XmlNode } from './read-xml.ts';

type Style = {
  readonly name: string;
  readonly basedOn: string | null;
  readonly ppr: XmlNode | null;
  readonly rpr: XmlNode | null;
};

/** The styles of a Word file by id, and what holds where no style says anything. */
export type Styles = {
  readonly byId: ReadonlyMap<string, Style>;
  readonly standard: string | null;
  readonly defaults: XmlNode | null;
};

/** How letters look, as far as a story cares; null where a layer says nothing. */
export type Look = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly raised: 'super' | 'sub' | 'baseline' | null;
  readonly font: string | null;
};

const MOST_ANCESTORS = 20;
const ROLES: ReadonlyMap<string, LineRole> = new Map([
  ['title', 'title'],
  ['subtitle', 'subtitle'],
  ['caption', 'caption'],
]);

/** Reads the styles of a Word file; a file without any has none. */
export function readStyles(text: string | null): Styles {
  if (text === null) return { byId: new Map(), standard: null, defaults: null };
  const root = readXml(text);
  const styles = root.children.filter(({ name }) => name === 'style');
  const standard = styles.find(
    ({ attrs }) => attrs.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attrs.get('default') ?? ''),
  );
  return {
    byId: new Map(styles.map((style) => [style.attrs.get('styleId') ?? '', styleOf(style)])),
    standard: standard?.attrs.get('styleId') ?? null,
    defaults: child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr'),
  };
}

function styleOf(style: XmlNode): Style {
  return {
    name: (valIn(style, 'name') ?? '').toLowerCase(),
    basedOn: valIn(style, 'basedOn'),
    ppr: child(style, 'pPr'),
    rpr: child(style, 'rPr'),
  };
}

/** A style and those it is based on, the nearest first; a circle is followed once. */
export function lineageOf({ byId }: Styles, id: string | null): readonly Style[] {
  const lineage: Style[] = [];
  let style = id === null ? undefined : byId.get(id);
  while (style && lineage.length < MOST_ANCESTORS && !lineage.includes(style)) {
    lineage.push(style);
    style = style.basedOn === null ? undefined : byId.get(style.basedOn);
  }
  return lineage;
}

/** What letters look like by these layers, the strongest first. */
export function lookOf(layers: readonly (XmlNode | null)[]): Look {
  const first = <T>(read: (layer: XmlNode | null) => T | null): T | null => {
    for (const layer of layers) {
      const said = read(layer);
      if (said !== null) return said;
    }
    return null;
  };
  return {
    bold: first((layer) => switchOf(layer, 'b')),
    italic: first((layer) => switchOf(layer, 'i')),
    hidden: first((layer) => switchOf(layer, 'vanish') ?? switchOf(layer, 'webHidden')),
    raised: first(raisedBy),
    font: first(fontIn),
  };
}

function raisedBy(layer: XmlNode | null): Look['raised'] {
  const said = valIn(layer, 'vertAlign');
  if (said === null) return null;
  return said === 'superscript' ? 'super' : said === 'subscript' ? 'sub' : 'baseline';
}

/** The font of the letters above ASCII, where the old encodings have theirs; a font of the theme is one of Unicode. */
function fontIn(layer: XmlNode | null): string | null {
  const fonts = child(layer, 'rFonts')?.attrs;
  return fonts?.get('hAnsi') ?? fonts?.get('ascii') ?? fonts?.get('hAnsiTheme') ?? null;
}

/** What the style of a paragraph makes of it. */
export function kindOfStyle(lineage: readonly Style[]) {
  const names = lineage.map(({ name }) => name);
  const outline = lineage.map(({ ppr }) => valIn(ppr, 'outlineLvl')).find((level) => level !== null);
  const heading = names.map((name) => /^heading ([1-9])$/.exec(name)?.[1]).find(Boolean);
  const role = names.map((name) => ROLES.get(name)).find(Boolean) ?? null;
  return {
    role,
    crosshead: role === 'title' ? 2 : levelOf(heading ? Number(heading) : outline ? Number(outline) + 1 : 0),
    isQuoted: names.some((name) => /^(?:intense )?quote$|^quotations$/.test(name)),
    isContents: names.some((name) => /^toc(?: \d| heading)$|^table of figures$/.test(name)),
  } as const;
}

/** Crossheads have two ranks; beyond the ninth level Word has body text. */
export function levelOf(level: number): CrossheadLevel | null {
  if (!(level >= 1 && level <= 9)) return null;
  return level < 3 ? 2 : 3;
}
