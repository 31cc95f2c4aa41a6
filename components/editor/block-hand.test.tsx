// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Words } from '#components/ui/words';
import { MESSAGES } from '#lib/i18n/messages';
import { BlockHand } from './block-hand.tsx';
import { aDesk, type Desk } from './discussing/discussing-testing.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let desk: Desk;
let room: HTMLElement;
let root: Root;
beforeEach(() => {
  desk = aDesk();
  room = document.body.appendChild(document.createElement('div'));
  room.className = 'body-room';
  room.append(desk.body.view.dom);
  root = createRoot(room.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <Words language="vi" messages={{ writing: MESSAGES.vi.writing }}>
        <BlockHand editor={desk.body} />
      </Words>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  room.remove();
});

const line = (at: number) => desk.body.view.dom.querySelectorAll('p')[at] as HTMLElement;
const point = (at: number) =>
  act(() => line(at).dispatchEvent(new MouseEvent('mousemove', { bubbles: true, screenY: at })));
/** What opens lies over the whole page: the pointer is no longer on the paper. */
const takeGrip = () => {
  act(() => room.querySelector<HTMLElement>('fieldset button')?.click());
  act(() => room.dispatchEvent(new MouseEvent('mouseleave')));
};
const menu = () => document.querySelector('[role=menu]');
const choose = (name: string) =>
  act(() =>
    [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
      .find((item) => item.textContent?.startsWith(name))
      ?.click(),
  );

it('stays with its menu until that is closed, and the text has the focus again', () => {
  point(1);
  takeGrip();
  expect(menu()).not.toBeNull();
  act(() => menu()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(menu()).toBeNull();
  expect(document.activeElement).toBe(desk.body.view.dom);
  point(0);
  expect(menu()).toBeNull();
});

it('has hold of its block, though somebody else writes above it meanwhile', () => {
  point(1);
  takeGrip();
  act(() => void desk.body.commands.insertContentAt(0, '<p>Mới.</p>'));
  choose(MESSAGES.vi.writing.sheet.removeBlock);
  expect(desk.body.getText()).toContain('Mới.');
  expect(desk.body.getText()).toContain('Nước tràn');
  expect(desk.body.getText()).not.toContain('Bà con gặt');
});
