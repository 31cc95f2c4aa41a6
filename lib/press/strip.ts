import { createHash } from 'node:crypto';

/** A page without the framework's scripts, and the hashes of the inline scripts that stay, for its security policy. */
export type Stripped = { readonly html: string; readonly scriptHashes: readonly string[] };

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const FRAMEWORK_LINK = /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*\bas="script")[^>]*>/g;
/** React's boundaries, and what it sets between two pieces of text to tell them apart when it wakes a page up. */
const MARKER = /<!--(?:\/?[$&][!?~]?| )?-->/g;
const EMPTY_BOUNDARY = /<div hidden=""><\/div>/g;

/**
 * Takes out of a rendered page what only the framework's browser part needs: its scripts, its flight data, preloads of
 * both, boundary comments. What readers' pages are made with stays: JSON-LD, and scripts and speculation rules of ours,
 * which carry `data-morat`.
 */
export function strip(page: string): Stripped {
  const scriptHashes: string[] = [];
  const html = page
    .replace(SCRIPT, (whole, attributes: string, code: string) => {
      if (/\btype="application\/ld\+json"/.test(attributes)) return whole;
      if (!/\bdata-morat\b/.test(attributes)) return '';
      if (code !== '') scriptHashes.push(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
      return whole;
    })
    .replace(FRAMEWORK_LINK, '')
    .replace(MARKER, '')
    .replace(EMPTY_BOUNDARY, '');
  return { html, scriptHashes };
}
