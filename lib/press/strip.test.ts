import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { strip } from './strip.ts';

it('takes out what only the framework needs', () => {
  const page =
    '<html><head><link rel="preload" as="script" href="/_next/a.js"/><link rel="preload" href="/f.woff2" as="font"/>' +
    '<link rel="stylesheet" href="/_next/a.css"/></head><body><div hidden=""><!--$--><!--/$--></div>' +
    '<p>Nước<!-- --> lên</p><script>self.__next_f.push([1,"<p>x</p>"])</script>' +
    '<script src="/_next/a.js" async=""></script></body></html>';
  expect(strip(page).html).toBe(
    '<html><head><link rel="preload" href="/f.woff2" as="font"/><link rel="stylesheet" href="/_next/a.css"/></head>' +
      '<body><p>Nước lên</p></body></html>',
  );
});

it('keeps JSON-LD, speculation rules and our own scripts, and names the hash of the inline ones', () => {
  const code = 'document.documentElement.dataset.js=""';
  const rules = '{"prefetch":[]}';
  const page =
    `<script type="application/ld+json">{"a":1}</script><script type="speculationrules" data-morat="">${rules}</script>` +
    `<script data-morat="">${code}</script><script data-morat="" src="/reader/a.js" defer=""></script>`;
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(strip(page)).toEqual({ html: page, scriptHashes: [hashOf(rules), hashOf(code)] });
});
