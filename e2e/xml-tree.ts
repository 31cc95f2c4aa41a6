import { SaxesParser } from 'saxes';

/** An element of an XML file, its names with their prefixes as they are written. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** Reads an XML file as a tree; whatever is not well-formed, or uses a prefix that nobody declared, throws. */
export function readXml(source: string): Element {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Growing = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  const [root] = top.children;
  if (!root) throw new Error('The file holds no element.');
  return root;
}

/** The children of an element that have a name. */
export function named(element: Element, name: string): readonly Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the one child with this name; '' when there is none. */
export function textOf(element: Element, name: string): string {
  return named(element, name)[0]?.text.trim() ?? '';
}
