// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { SaveState, SaveWatch, Writing } from '#components/editor/writing.ts';
import type { StoryPage } from './story-page.ts';
import { useGatesAsTyped } from './use-gates-as-typed.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Shown = {
  gates: StoryPage['gates'];
  writing: Pick<Writing, 'save' | 'session'>;
  isLooking: boolean;
  readAnew: () => Promise<boolean>;
};

const NEVER: number | null = null;
const OPEN: StoryPage['gates'] = [
  { gate: 'headline', finding: { gate: 'headline', level: 'block', detail: '' } },
];

function Gates({ gates, writing, isLooking, readAnew }: Shown) {
  useGatesAsTyped({ gates }, writing, isLooking, readAnew);
  return null;
}

/** A page before somebody who looks at the checks, or only writes. */
function aPage({ gates = OPEN, isLooking = true, savedAt = NEVER } = {}) {
  let state: SaveState = { kind: 'saved', at: savedAt };
  const listeners = new Set<() => void>();
  const save: SaveWatch = {
    now: () => state,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const doc = new Y.Doc();
  const writing = { save, session: { doc, awareness: new Awareness(doc) } };
  const readAnew = vi.fn(async () => true);
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Gates gates={gates} writing={writing} isLooking={isLooking} readAnew={readAnew} />));
  const say = (said: SaveState) =>
    act(() => {
      state = said;
      for (const heard of listeners) heard();
    });
  const type = (into = doc) => into.getText('body').insert(0, 'Nước lên. ');
  const comeFromAnother = () => {
    const theirs = new Y.Doc();
    type(theirs);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
  };
  return { readAnew, say, type, comeFromAnother, close: () => act(() => root.unmount()) };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('reads the page anew once what was typed is saved, and once only', async () => {
  const { readAnew, say } = aPage();
  say({ kind: 'saving' });
  await wait(5000);
  expect(readAnew).not.toHaveBeenCalled();
  say({ kind: 'saved', at: 1 });
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(1);
  say({ kind: 'reconnecting', kept: 0 });
  say({ kind: 'saved', at: 1 });
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(1);
});

it('tries again after the page could not be read, until it has been', async () => {
  const { readAnew, say } = aPage();
  readAnew.mockResolvedValueOnce(false).mockResolvedValueOnce(false);
  say({ kind: 'saved', at: 1 });
  await wait(1000);
  expect(readAnew).toHaveBeenCalledTimes(1);
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(3);
});

it('reads it when the line is there again after a cut', async () => {
  const { readAnew, say } = aPage();
  readAnew.mockResolvedValueOnce(false);
  say({ kind: 'saved', at: 1 });
  await wait(1000);
  say({ kind: 'reconnecting', kept: 0 });
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(1);
  say({ kind: 'saved', at: 1 });
  await wait(1000);
  expect(readAnew).toHaveBeenCalledTimes(2);
});

it('reads it now and then while somebody else types, not for what is typed here and not saved', async () => {
  const { readAnew, type, comeFromAnother } = aPage();
  type();
  await wait(20_000);
  expect(readAnew).not.toHaveBeenCalled();
  for (let times = 0; times < 5; times += 1) comeFromAnother();
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(1);
  readAnew.mockResolvedValueOnce(false);
  comeFromAnother();
  await wait(20_000);
  expect(readAnew).toHaveBeenCalledTimes(3);
});

it('does not read what was saved before the page was there', async () => {
  const { readAnew } = aPage({ savedAt: 1 });
  await wait(20_000);
  expect(readAnew).not.toHaveBeenCalled();
});

it('leaves a page in peace whose gates have nothing to say, and one that was left', async () => {
  const quiet = aPage({ gates: [], isLooking: false });
  quiet.say({ kind: 'saved', at: 1 });
  const left = aPage();
  quiet.comeFromAnother();
  left.say({ kind: 'saved', at: 1 });
  left.comeFromAnother();
  left.close();
  await wait(20_000);
  expect(quiet.readAnew).not.toHaveBeenCalled();
  expect(left.readAnew).not.toHaveBeenCalled();
});
