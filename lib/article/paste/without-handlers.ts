const TAG = /<[a-z][^<>]*>/gi;
const HANDLER = /([\s"'/])(on[a-z]+\s*=)/gi;

/**
 * Markup whose inline handlers are no handlers any more. They would not run in a document that is only read, but a browser
 * reports each to whoever watches the page's errors, as if somebody had tried.
 */
export function withoutHandlers(html: string): string {
  return html.replace(TAG, (tag) => tag.replace(HANDLER, '$1data-$2'));
}
