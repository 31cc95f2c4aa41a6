// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { selectedIn } from './about-place.ts';
import { aDesk, discuss, select } from './discussing-testing.ts';
import { PaperThreads } from './paper-threads.ts';

describe('the paper', () => {
  it('tells the order in which threads stand, and where each begins', async () => {
    const desk = aDesk();
    select(desk, 'nửa đêm');
    discuss(desk, 8);
    select(desk, 'bờ bao');
    discuss(desk, 9);
    await expect.poll(() => desk.threads.order()).toEqual([9, 8]);
    expect(desk.threads.placeOf(9)?.view).toBe(desk.body.view);
    select(desk, 'bờ bao');
    desk.body.commands.deleteSelection();
    await expect.poll(() => desk.threads.order()).toEqual([8]);
  });

  it('shows threads that the page knows and that are open, and no number a client made up', () => {
    const desk = aDesk();
    for (const [words, thread] of [
      ['bờ bao', 1],
      ['héc-ta', 2],
      ['nửa đêm', 3],
    ] as const) {
      select(desk, words);
      discuss(desk, thread);
    }
    const known = { isBlocking: false, isSettled: false, pen: 3 };
    desk.threads.show(
      new Map([
        [1, { ...known, isBlocking: true }],
        [2, { ...known, isSettled: true }],
      ]),
    );
    const marks = () =>
      [...desk.body.view.dom.querySelectorAll('.discussed-words')].map(({ textContent }) => textContent);
    expect(marks()).toEqual(['bờ bao']);
    desk.threads.activate(2);
    expect(marks()).toEqual(['bờ bao', 'héc-ta']);
    expect(desk.body.view.dom.querySelector('[data-blocking]')?.textContent).toBe('bờ bao');
  });

  it('keeps marking what is being commented on while the text moves', () => {
    const desk = aDesk();
    select(desk, 'bờ bao');
    desk.threads.select(selectedIn(desk.body, 'body'));
    desk.body.commands.insertContentAt(1, 'Sáng nay, ');
    expect(desk.body.view.dom.querySelector('.discussed-now')?.textContent).toBe('bờ bao');
    desk.threads.select(null);
    expect(desk.body.view.dom.querySelector('.discussed-now')).toBe(null);
  });
});

it('lets go of a thread that is settled while it is read, and shows a settled one that is asked for', () => {
  const threads = new PaperThreads();
  const open = { isBlocking: false, isSettled: false, pen: 3 };
  threads.show(new Map([[1, open]]));
  threads.activate(1);
  threads.show(new Map([[1, { ...open, isSettled: true }]]));
  expect(threads.active).toBeNull();
  threads.activate(1);
  threads.show(new Map([[1, { ...open, isSettled: true }]]));
  expect(threads.active).toBe(1);
});
