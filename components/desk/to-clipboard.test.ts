// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { toClipboard } from './to-clipboard.ts';

const TEXT = { plain: 'Nước lên', html: '<b>Nước</b> lên' };

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  getSelection()?.removeAllRanges();
});

/** A browser whose copy command works or does not; it copies nothing when nothing is selected. */
function aBrowser({ copies }: { copies: boolean }) {
  const clipboard = new Map<string, string>();
  const execCommand = () => {
    if (!copies || String(getSelection()) === '') return false;
    const copy = Object.assign(new Event('copy', { cancelable: true }), {
      clipboardData: { setData: (type: string, words: string) => clipboard.set(type, words) },
    });
    document.dispatchEvent(copy);
    return copy.defaultPrevented;
  };
  Object.assign(document, { execCommand });
  return clipboard;
}

it('copies on plain http too, where a browser has no clipboard, and leaves the selection as it was', async () => {
  const clipboard = aBrowser({ copies: true });
  document.body.innerHTML = '<p>Đê cao</p>';
  getSelection()?.selectAllChildren(document.body);
  expect(await toClipboard(TEXT)).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({ 'text/plain': TEXT.plain, 'text/html': TEXT.html });
  expect(String(getSelection())).toBe('Đê cao');
  expect(document.body.innerHTML).toBe('<p>Đê cao</p>');
});

it('copies a plain text as that alone', async () => {
  const clipboard = aBrowser({ copies: true });
  expect(await toClipboard({ plain: 'http://10.0.0.5/invite/x' })).toBe(true);
  expect([...clipboard.keys()]).toEqual(['text/plain']);
});

it('says when nothing was copied, and does not meddle with what is copied by hand after that', async () => {
  aBrowser({ copies: false });
  expect(await toClipboard(TEXT)).toBe(false);
  const byHand = new Event('copy', { cancelable: true });
  document.dispatchEvent(byHand);
  expect(byHand.defaultPrevented).toBe(false);
});
