// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Toasts, toast } from './toast.tsx';
import { Words } from './words.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  const messages = { desk: { ui: { toasts: 'Thông báo ngắn', close: 'Đóng' } } };
  act(() =>
    root.render(
      <Words language="vi" messages={messages}>
        <Toasts />
      </Words>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

/** What is read out politely, message by message. */
const heard = () => [...document.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);

it('what is shown in a line is read out once, and once more when it is shown again', async () => {
  await act(async () => toast('Đã lưu 14:02'));
  expect(heard()).toEqual(['Đã lưu 14:02']);
  await act(async () => toast('Đã lưu 14:02'));
  expect(heard()).toEqual(['Đã lưu 14:02', 'Đã lưu 14:02']);
});

it('it stands in the page to be seen and left by keyboard, and breaks into nothing', async () => {
  await act(async () => toast('Đã gửi duyệt.'));
  expect(document.querySelector('[role=region]')?.textContent).toContain('Đã gửi duyệt.');
  expect(document.querySelectorAll('[role=alert], [role=alertdialog], [aria-modal]')).toHaveLength(0);
});
