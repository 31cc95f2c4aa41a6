import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { expect, it, vi } from 'vitest';

/** Runs one file of the readers' script in a browser that has only this. */
function run(file: string, browser: object): void {
  const source = readFileSync(`components/site/reader/${file}.ts`, 'utf8');
  runInNewContext(transformSync(source, { loader: 'ts' }).code, browser);
}

it.each([
  ['plain http has no clipboard', {}],
  ['the clipboard is forbidden', { clipboard: { writeText: () => Promise.reject(new Error('no')) } }],
])('where %s, the address of an article stands ready to be copied by hand', async (_, navigator) => {
  const presses = new Map<string, (button: object) => void>();
  const prompt = vi.fn();
  const address = 'http://10.0.0.5/song-nuoc/lu-ve-7';
  run('tools', {
    ...{ navigator, prompt, root: { dataset: {} }, onPress: presses.set.bind(presses) },
    firstOf: () => ({ getAttribute: () => address }),
  });
  const word = { textContent: 'Sao chép liên kết' };
  presses.get('copy')?.({ querySelector: () => word, dataset: { done: 'Đã sao chép' } });
  await vi.waitFor(() => expect(prompt).toHaveBeenCalledWith('Sao chép liên kết', address));
  expect(word.textContent).toBe('Sao chép liên kết');
});

it('tables and galleries are reached by keys while they scroll, and only then', () => {
  const region = (scrollWidth: number) => {
    const attributes = new Map([['tabindex', '0']]);
    return {
      ...{ clientWidth: 360, scrollWidth, children: [], closest: vi.fn() },
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
      isStop: () => attributes.get('tabindex') === '0',
    };
  };
  const regions = [region(480), region(360)];
  for (const one of regions) one.closest.mockReturnValue(one);
  let tell = (_: readonly { target: object }[]) => {};
  const watched: object[] = [];
  class ResizeObserver {
    constructor(told: typeof tell) {
      tell = told;
    }
    observe = (target: object) => watched.push(target);
  }
  run('scrolled-by-keys', { ResizeObserver, allOf: () => regions });
  const stops = () => {
    tell(watched.map((target) => ({ target })));
    return regions.map(({ isStop }) => isStop());
  };
  expect(stops()).toEqual([true, false]);
  for (const one of regions) one.clientWidth = 480;
  expect(stops()).toEqual([false, false]);
  for (const one of regions) one.clientWidth = 320;
  expect(stops()).toEqual([true, true]);
});
