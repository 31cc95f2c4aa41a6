/**
 * What stands at the edges of every page of a bulletin but the first, which has its head: what it is, and at the foot
 * which page of how many. Browsers that cannot set it print none of it.
 */
export function pageEdges({ head, page }: { readonly head: string; readonly page: string }): string {
  return `@page bulletin {
  @top-left { content: ${cssString(head)}; }
  @bottom-right { content: ${cssString(page)} " " counter(page) "/" counter(pages); }
}
@page bulletin:first { @top-left { content: none; } }`;
}

/** A text as CSS takes it, whatever is in it: what could end the string or the style sheet is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${safe}"`;
}
