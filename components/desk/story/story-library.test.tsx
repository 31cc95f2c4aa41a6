// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { grant, refuse } from '#lib/newsroom/refusal';
import type { StoryActions } from './story-actions.ts';
import { StoryLibrary } from './story-library.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Look = StoryActions['lookThroughLibrary'];
const leave: (() => void)[] = [];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const gone of leave.splice(0)) gone();
  vi.useRealTimers();
});

const page = (...ids: string[]) =>
  grant({
    hasMore: true,
    pictures: ids.map((id) => ({ id, alt: id, caption: '', credit: '', width: 3, height: 2 })),
  });

/** The library before somebody, once it has found something. */
async function theLibrary(look: Look) {
  const root = createRoot(document.createElement('div'));
  leave.push(() => act(() => root.unmount()));
  await act(async () =>
    root.render(
      <Words language="en" messages={MESSAGES.en}>
        <StoryLibrary look={look} onChoose={() => {}} onClose={() => {}} />
      </Words>,
    ),
  );
  const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
  await pass(300);
  const more = [...document.querySelectorAll('button')].at(-1);
  const field = document.querySelector('input');
  return {
    pass,
    goOn: () => act(async () => more?.click()),
    type: (words: string) =>
      act(async () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, words);
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    shown: () => [...document.querySelectorAll('img')].map(({ alt }) => alt),
  };
}

it('goes on with the search whose pictures are shown, whatever is being typed', async () => {
  const look = vi.fn<Look>(async ({ after }) => (after ? page('b') : page('a')));
  const library = await theLibrary(look);
  await library.type('phà');
  await library.goOn();
  expect(look).toHaveBeenLastCalledWith({ search: '', after: 'a' });
  expect(library.shown()).toEqual(['a', 'b']);
});

it('shows nothing of a next page that comes when others were found meanwhile, nor why it did not come', async () => {
  let answer = (_: Awaited<ReturnType<Look>>) => {};
  const late = new Promise<Awaited<ReturnType<Look>>>((resolve) => (answer = resolve));
  const library = await theLibrary(({ search, after }) =>
    after ? late : Promise.resolve(page(search || 'a')),
  );
  await library.goOn();
  await library.type('phà');
  await library.pass(300);
  expect(library.shown()).toEqual(['phà']);
  await act(async () => answer(refuse('failed_inside')));
  expect(library.shown()).toEqual(['phà']);
  expect(document.body.textContent).not.toContain(MESSAGES.en.refusals.failed_inside);
});
