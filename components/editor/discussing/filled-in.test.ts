// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { aDesk, type Desk } from './discussing-testing.ts';
import { isFilledIn } from './filled-in.ts';

/** Whether a field of a block is filled in while this is what has the focus there. */
function isFilledInWith({ body: { view } }: Desk, name: keyof HTMLElementTagNameMap): boolean {
  const held = view.dom.appendChild(document.createElement(name));
  held.focus();
  return isFilledIn(view);
}

it.each(['input', 'textarea'] as const)('a field of the block is filled in: %s', (name) => {
  expect(isFilledInWith(aDesk(), name)).toBe(true);
});

it('a button of the block is not, nor the text itself, nor a field elsewhere', () => {
  const desk = aDesk();
  expect(isFilledInWith(desk, 'button')).toBe(false);
  desk.body.view.focus();
  expect(isFilledIn(desk.body.view)).toBe(false);
  document.body.appendChild(document.createElement('textarea')).focus();
  expect(isFilledIn(desk.body.view)).toBe(false);
});
