// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { aDesk } from './discussing/discussing-testing.ts';
import { useHand } from './use-hand.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Hand({ editor }: { editor: Editor }) {
  return useHand(editor) ? 'there' : 'away';
}

/** A paper with the pointer on its first line: `see` answers whether the hand is there once something has happened. */
function pointerOnPaper() {
  const { body } = aDesk();
  const room = document.body.appendChild(document.createElement('div'));
  room.className = 'body-room';
  room.append(body.view.dom);
  const line = body.view.dom.querySelector('p') as HTMLElement;
  const page = document.createElement('div');
  const root = createRoot(page);
  act(() => root.render(<Hand editor={body} />));
  const see = (happens: () => void) => {
    act(happens);
    return page.textContent;
  };
  const point = (screenY: number) =>
    line.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, screenX: 40, screenY }));
  return { see, point, type: () => body.commands.insertContentAt(1, 'n') };
}

it('goes with a key and stays away as long as the pointer rests, though the text moves beneath it', () => {
  const { see, point, type } = pointerOnPaper();
  expect(see(() => point(50))).toBe('there');
  expect(see(type)).toBe('away');
  expect(see(() => point(50))).toBe('away');
  expect(see(() => point(51))).toBe('there');
});

it('follows the page that is scrolled beneath a resting pointer', () => {
  const { see, point } = pointerOnPaper();
  expect(see(() => point(50))).toBe('there');
  expect(see(() => point(50))).toBe('there');
});
