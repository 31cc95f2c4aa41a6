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

/** Shows a toast; answers what is put into the voice of the page by it. */
async function heardOf(text: string): Promise<string[]> {
  const heard: string[] = [];
  const voice = document.querySelector('[role=status]');
  const ear = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const added of addedNodes) heard.push(added.textContent ?? '');
  });
  if (voice) ear.observe(voice, { subtree: true, childList: true, characterData: true });
  await act(async () => toast(text));
  ear.disconnect();
  return heard;
}

it('what is shown in a line is read out once, and once more when it is shown again', async () => {
  expect(await heardOf('Đã lưu 14:02')).toEqual(['Đã lưu 14:02']);
  expect(await heardOf('Đã lưu 14:02')).toEqual(['Đã lưu 14:02']);
});

it('it stands in the page to be seen and left by keyboard, and breaks into nothing', async () => {
  await heardOf('Đã gửi duyệt.');
  expect(document.querySelector('[role=region]')?.textContent).toContain('Đã gửi duyệt.');
  expect(document.querySelectorAll('[role=alert], [role=alertdialog], [aria-modal]')).toHaveLength(0);
});
