import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, it, vi } from 'vitest';

/** The search field of a browser that has nothing else, with what it asks the paper for. */
function aField() {
  const heard = new Map<string, () => void>();
  const element = () => ({
    append: vi.fn(),
    replaceChildren: vi.fn(),
    addEventListener: vi.fn(),
    children: [],
  });
  class HTMLInputElement {
    dataset = { suggest: '/goi-y' };
    value = '';
    role = '';
    parentElement = element();
    setAttribute = vi.fn();
    removeAttribute = vi.fn();
    addEventListener = (name: string, listener: () => void) => void heard.set(name, listener);
  }
  const fetch = vi.fn(() => Promise.resolve({ ok: false }));
  let focus = (_: { target: object }) => {};
  const document = { addEventListener: (_: string, listener: typeof focus) => (focus = listener) };
  const source = readFileSync('components/site/reader/suggest.ts', 'utf8');
  runInNewContext(transformSync(source, { loader: 'ts' }).code, {
    ...{ HTMLInputElement, document, fetch, setTimeout, clearTimeout, encodeURIComponent },
    newElement: element,
  });
  const field = new HTMLInputElement();
  focus({ target: field });
  const type = (value: string) => {
    field.value = value;
    heard.get('input')?.();
  };
  return { type, fetch };
}

it('nothing is suggested for a syllable that is still being put together', () => {
  vi.useFakeTimers();
  const { type, fetch } = aField();
  // Whoever writes Telex at an easy pace: each letter and each tone is a change of its own.
  for (const typed of ['ti', 'tie', 'tiê', 'tiên', 'tiêng', 'tiếng']) {
    type(typed);
    vi.advanceTimersByTime(240);
  }
  expect(fetch).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20);
  expect(fetch.mock.calls).toEqual([[`/goi-y?q=${encodeURIComponent('tiếng')}`]]);
  vi.useRealTimers();
});
