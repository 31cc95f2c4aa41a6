import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(process.cwd(), '.next/static');
const STYLESHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="\/_next\/static\/([\w./-]+\.css)"[^>]*>/g;

const known = new Map<string, string | null>();

/**
 * Sets the styles that a rendered page names into the page itself: on a slow line a second question would take longer
 * than these few kilobytes, and nothing can be painted before it is answered. What cannot be read stays named.
 */
export function setStyles(page: string, folder = BUILT): string {
  return page.replace(STYLESHEET, (link, file: string) => {
    const styles = stylesIn(folder, file);
    return styles === null ? link : `<style>${styles}</style>`;
  });
}

function stylesIn(folder: string, file: string): string | null {
  const path = join(folder, file);
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const styles = path.startsWith(folder) ? readStyles(path) : null;
  known.set(path, styles);
  return styles;
}

function readStyles(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}
