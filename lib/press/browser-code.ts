import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

/**
 * What readers' browsers run, out of a folder of components/site: its files in the order of their names, in one scope,
 * as small as it can be written. Browsers from 2020 on can read it.
 */
export function browserCode(folder: string): string {
  const path = join(process.cwd(), 'components/site', folder);
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const source = files.map((name) => readFileSync(join(path, name), 'utf8')).join('\n');
  return transformSync(source, { loader: 'ts', format: 'iife', minify: true, target: 'es2020' }).code.trim();
}
