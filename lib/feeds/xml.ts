/** Text as it may stand in XML, in an element or an attribute. What XML 1.0 forbids altogether is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

type Attributes = Readonly<Record<string, string>>;

/** Attributes as they stand after an element's name. */
export function attributes(named: Attributes): string {
  return Object.entries(named)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
}

/** An element with text. */
export function element(name: string, text: string, named: Attributes = {}): string {
  return `<${name}${attributes(named)}>${escapeXml(text)}</${name}>`;
}

/** An element that says everything in its attributes. */
export function emptyElement(name: string, named: Attributes): string {
  return `<${name}${attributes(named)}/>`;
}
