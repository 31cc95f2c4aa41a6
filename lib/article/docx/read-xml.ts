import { SaxesParser } from 'saxes';

/** An element of a part of a Word file: names without their prefixes, text only where the file has text. */
export type XmlNode = {
  readonly name: string;
  readonly attrs: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
};

const MOST_ELEMENTS = 2_000_000;
const DEEPEST = 200;

/**
 * Reads a part of a Word file. No entity but the five of XML is known, a document type is refused, nothing is fetched.
 * Throws on what is not well-formed, nested past reason or longer than anybody writes.
 */
export function readXml(text: string): XmlNode {
  const root = element('', new Map());
  const open = [root];
  let count = 0;
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new SyntaxError('A Word file has no document type.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length > DEEPEST || count > MOST_ELEMENTS) throw new RangeError('This XML has no end.');
    const node = element(bare(name), attrsOf(attributes));
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const write = (written: string) => {
    const node = open.at(-1);
    if (node) node.text += written;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(text.replace(/^\ufeff/, '')).close();
  return root.children[0] ?? root;
}

/** The first child of this name. */
export function child(node: XmlNode | null | undefined, name: string): XmlNode | null {
  return node?.children.find((one) => one.name === name) ?? null;
}

/** The `val` of the first child of this name, as most of what Word says is written. */
export function valIn(node: XmlNode | null | undefined, name: string): string | null {
  return child(node, name)?.attrs.get('val') ?? null;
}

/** Whether a switch such as `<w:b/>` is on (true), turned off (false), or not there (null). */
export function switchOf(node: XmlNode | null | undefined, name: string): boolean | null {
  const found = child(node, name);
  return found && !/^(?:0|false|off|none)$/.test(found.attrs.get('val') ?? '');
}

/** All elements of these names within, outermost first; what stands inside a found one is not looked at. */
export function within(node: XmlNode, ...names: readonly string[]): XmlNode[] {
  return node.children.flatMap((one) => (names.includes(one.name) ? [one] : within(one, ...names)));
}

function element(name: string, attrs: ReadonlyMap<string, string>): XmlNode {
  return { name, attrs, children: [], text: '' };
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

function attrsOf(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [bare(name), String(value)]));
}
