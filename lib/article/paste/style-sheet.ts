/** The declarations that a pasted element was written with, lower-case names and trimmed values. */
export type Declarations = ReadonlyMap<string, string>;

/** How the clipboard says that its elements look: rules of its style sheets by selector, and a memory of what was read. */
export type StyleSheet = {
  readonly rules: ReadonlyMap<string, Declarations>;
  readonly read: Map<string, Declarations>;
};

const NONE: Declarations = new Map();
/** A clipboard's own style sheets are some 50 KB; what is longer is not read. */
const LONGEST = 500_000;

/** Reads the style sheets of a pasted document; Word keeps fonts, lists and outline levels there. */
export function readStyleSheet(document: Document): StyleSheet {
  const rules = new Map<string, Declarations>();
  const written = [...document.querySelectorAll('style')].map((sheet) => sheet.textContent ?? '').join('\n');
  for (const [, selectors = '', body = ''] of written.slice(0, LONGEST).matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declared = parseDeclarations(body);
    for (const selector of selectors.replace(/<!--|-->|\/\*.*?\*\//gs, '').split(',')) {
      const name = selector.trim().replace(/\s+/g, ' ').toLowerCase();
      rules.set(name, new Map([...(rules.get(name) ?? NONE), ...declared]));
    }
  }
  return { rules, read: new Map() };
}

/** What the rules for its tag and classes and its own style say of an element. */
export function declarationsOf(element: Element, { rules, read }: StyleSheet): Declarations {
  const tag = element.localName;
  const classes = element.getAttribute('class') ?? '';
  const style = element.getAttribute('style') ?? '';
  const key = `${tag}|${classes}|${style}`;
  const known = read.get(key);
  if (known) return known;
  const names = classes.toLowerCase().split(/\s+/).filter(Boolean);
  const selectors = [tag, ...names.flatMap((name) => [`.${name}`, `${tag}.${name}`])];
  const declared = new Map([
    ...selectors.flatMap((selector) => [...(rules.get(selector) ?? NONE)]),
    ...parseDeclarations(style),
  ]);
  read.set(key, declared);
  return declared;
}

function parseDeclarations(body: string): Declarations {
  if (body === '') return NONE;
  return new Map(
    body.split(';').flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      return [
        [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()] as const,
      ];
    }),
  );
}
