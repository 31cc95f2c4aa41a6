import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { readerScript } from './reader-script.ts';

it('the script of readers’ pages is one that browsers can read, and stays light', () => {
  const { code, address, opening } = readerScript();
  expect(() => new Script(code.toString('utf8'))).not.toThrow();
  // Each file is there as it is: an import would have become something that no browser has.
  expect(code.toString('utf8') + opening).not.toMatch(/\b(?:require|import|export)\b/);
  expect(() => new Script(opening)).not.toThrow();
  expect(code.byteLength + Buffer.byteLength(opening)).toBeLessThan(12 * 1024);
  expect(Buffer.byteLength(opening)).toBeLessThan(1024);
  expect(address).toMatch(/^\/reader\/[\w-]{10}\.js$/);
});
