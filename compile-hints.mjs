// Says of the newsroom's scripts that all of their functions are needed at once. Chromium, from 136 on, then compiles each
// of them whole, beside the page, and keeps what it compiled (docs/decisions/2026-11-27-scripts-are-compiled-whole.md).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SCRIPTS = '.next/static/chunks';
const HINT = '//# allFunctionsCalledOnLoad\n';

for (const name of readdirSync(SCRIPTS, { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const path = join(SCRIPTS, name);
  const code = readFileSync(path, 'utf8');
  if (!code.startsWith(HINT)) writeFileSync(path, HINT + code);
}
