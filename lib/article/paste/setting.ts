import type { ArticleMark, ArticleNode } from '#lib/article/document';
import type { CrossheadLevel } from '#lib/article/nodes/crosshead';
import { encodingOfFont, type LegacyEncoding } from '#lib/text/legacy-encoding';
import { linkAddress } from './link-address.ts';
import type { ListPlace } from './nest-lists.ts';
import type { Declarations } from './style-sheet.ts';

/** What kind of line is being read: loose text of a web page, or a paragraph, in which a line break is only a break. */
export type Line = {
  readonly breaks: 'end the line' | 'stay in it';
  readonly crosshead: CrossheadLevel | null;
  readonly isQuoted: boolean;
  readonly item: ListPlace | null;
  /** What Word tracked of the line itself, as the attributes of a suggestion. */
  readonly suggested?: ArticleNode['attrs'];
};

/** How the text at one place of a pasted document is set. */
export type Setting = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  readonly encoding: LegacyEncoding | null;
  readonly symbols: 'wingdings' | 'symbol' | null;
  readonly raised: 'super' | 'sub' | null;
  readonly keepsNewlines: boolean;
  /** A mark that the words carry besides their look: a change that Word tracked, as a suggestion. */
  readonly mark: ArticleMark | null;
  readonly line: Line;
};

/** Plain loose text. */
export const PLAIN: Setting = {
  bold: false,
  italic: false,
  href: null,
  encoding: null,
  symbols: null,
  raised: null,
  keepsNewlines: false,
  mark: null,
  line: { breaks: 'end the line', crosshead: null, isQuoted: false, item: null },
};

/** How the text within an element is set, given how the text around it is. */
export function settingWithin(element: Element, declared: Declarations, around: Setting): Setting {
  const tag = element.localName;
  const font = declared.get('font-family') ?? (tag === 'font' ? element.getAttribute('face') : null);
  return {
    ...around,
    ...(font != null && fontOf(font)),
    bold: isBold(tag, declared) ?? around.bold,
    italic: isItalic(tag, declared) ?? around.italic,
    raised: raisedBy(tag, declared) ?? around.raised,
    href: tag === 'a' ? (linkAddress(element.getAttribute('href')) ?? around.href) : around.href,
    keepsNewlines: newlinesBy(tag, declared) ?? around.keepsNewlines,
  };
}

/** What a font says of its letters, by the first of its names: their old encoding, or that they are pictures. */
export function fontOf(families: string): Pick<Setting, 'encoding' | 'symbols'> {
  const first = (families.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '');
  const isPictorial = /^(wingdings|webdings)/i.test(first);
  return {
    encoding: encodingOfFont(first),
    symbols: isPictorial ? 'wingdings' : /^symbol$/i.test(first) ? 'symbol' : null,
  };
}

function isBold(tag: string, declared: Declarations): boolean | null {
  const weight = declared.get('font-weight')?.toLowerCase();
  if (weight === 'bold' || weight === 'bolder' || Number(weight) >= 600) return true;
  if (weight === 'normal' || weight === 'lighter' || Number(weight) > 0) return false;
  return tag === 'b' || tag === 'strong' ? true : null;
}

function isItalic(tag: string, declared: Declarations): boolean | null {
  const style = declared.get('font-style')?.toLowerCase();
  if (style === 'italic' || style?.startsWith('oblique')) return true;
  if (style === 'normal') return false;
  return tag === 'i' || tag === 'em' || tag === 'cite' ? true : null;
}

function raisedBy(tag: string, declared: Declarations): Setting['raised'] {
  const align = declared.get('vertical-align')?.toLowerCase();
  if (tag === 'sup' || align === 'super') return 'super';
  return tag === 'sub' || align === 'sub' ? 'sub' : null;
}

function newlinesBy(tag: string, declared: Declarations): boolean | null {
  if (tag === 'pre') return true;
  const space = declared.get('white-space')?.toLowerCase();
  return space ? space.startsWith('pre') : null;
}
