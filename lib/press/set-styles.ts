import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = join(process.cwd(), '.next/static');
const STYLESHEET = /<link\b(?=[^>]*\brel="stylesheet")[^>]*\bhref="\/_next\/static\/([\w./-]+\.css)"[^>]*>/g;

const known = new Map<string, Buffer | null>();

/**
 * Sets the styles that a rendered page names into the page itself: on a slow line a second question would take longer
 * than these few kilobytes, and nothing can be painted before it is answered. What cannot be read stays named. The page
 * is joined as bytes: styles are most of it, and are the same every time.
 */
export function setStyles(page: string, folder = BUILT): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { 0: link, 1: file = '', index } of page.matchAll(STYLESHEET)) {
    const styles = stylesIn(folder, file);
    if (!styles) continue;
    pieces.push(Buffer.from(page.slice(done, index)), styles);
    done = index + link.length;
  }
  return Buffer.concat([...pieces, Buffer.from(page.slice(done))]);
}

function stylesIn(folder: string, file: string): Buffer | null {
  const path = join(folder, file);
  const kept = known.get(path);
  if (kept !== undefined) return kept;
  const styles = path.startsWith(folder) ? readStyles(path) : null;
  known.set(path, styles);
  return styles;
}

function readStyles(path: string): Buffer | null {
  try {
    return Buffer.from(`<style>${readFileSync(path, 'utf8').trim()}</style>`);
  } catch {
    return null;
  }
}
