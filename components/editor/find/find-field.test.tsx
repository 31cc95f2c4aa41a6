// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { FindField } from './find-field.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Presses a key in a field that stands in a bar; answers what the field took and what came through to the bar. */
function press(key: string): { taken: boolean[]; through: string[] } {
  const taken: boolean[] = [];
  const through: string[] = [];
  const bar = document.body.appendChild(document.createElement('div'));
  const root = createRoot(bar);
  act(() =>
    root.render(
      <form onKeyDown={(event) => through.push(event.key)}>
        <FindField
          label="Tìm"
          value="phà"
          onChange={() => undefined}
          onEnter={(isBack) => taken.push(isBack)}
        />
      </form>,
    ),
  );
  const field = bar.querySelector('input');
  act(() => {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  act(() => root.unmount());
  return { taken, through };
}

it('the field takes Enter and leaves Escape to the bar, which it closes', () => {
  expect(press('Enter')).toEqual({ taken: [false], through: [] });
  expect(press('Escape')).toEqual({ taken: [], through: ['Escape'] });
});
