// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MESSAGES } from '#lib/i18n/messages';
import type { Language } from '#lib/newsroom/people';
import { DateField } from './date-field.tsx';
import { DateTimeField } from './date-time-field.tsx';
import { KitWords } from './kit-words.tsx';
import { Select } from './select.tsx';
import { TagField } from './tag-field.tsx';
import { Words } from './words.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ENGLISH =
  /\b(select|selected|suggestions?|options?|available|today|date|next|previous|press|dismiss|calendar|empty|dd|mm|yyyy)\b/i;
const topics = ['Lúa', 'Phà'].map((name) => ({ id: name, name }));
const nothing = () => undefined;

/** A field of every kind in which something is chosen: with nothing in it, and with something. */
function Fields({ language = 'vi' }: { language?: Language }) {
  return (
    <Words language={language} messages={{ desk: MESSAGES[language].desk }}>
      <KitWords />
      <Select label="Chuyên mục" options={topics} />
      <DateField label="Ngày" value={null} onChange={nothing} />
      <DateField label="Ngày hẹn" value="2026-11-26" onChange={nothing} />
      <DateTimeField label="Giờ đăng" value={null} onChange={nothing} />
      <TagField label="Chủ đề" options={topics} value={['Lúa']} onChange={nothing} />
    </Words>
  );
}

/** What is written, and what only a screen reader says, piece by piece. */
function saidIn(page: ParentNode): string[] {
  return [...page.querySelectorAll('*')].flatMap((element) => [
    ...['aria-label', 'aria-valuetext', 'aria-roledescription', 'placeholder'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
    ...[...element.childNodes].flatMap((node) => (node instanceof Text && node.data.trim()) || []),
  ]);
}
const buttons = () => [...host.querySelectorAll('button')];
/** Looks at the page while what the button opens is open. */
function opened<T>(button: HTMLElement, look: () => T): T {
  act(() => button.click());
  const seen = look();
  act(() =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  return seen;
}
const english = () => saidIn(document).filter((piece) => ENGLISH.test(piece));

let host: HTMLElement;
let root: Root;
beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
  act(() => root.render(<Fields />));
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

it('nothing is said in English before anything is opened, by the server as in the browser', () => {
  vi.stubGlobal('window', undefined);
  const page = new DOMParser().parseFromString(renderToString(<Fields />), 'text/html');
  vi.unstubAllGlobals();
  expect(english()).toEqual([]);
  expect(saidIn(page)).toEqual(saidIn(host));
});

it('nor in what opens, nor in what is said of it', () => {
  for (const button of buttons())
    opened(button, () => {
      expect(english()).toEqual([]);
    });
});

it('all is said in the other language as soon as somebody changes it', () => {
  for (const button of buttons()) opened(button, () => undefined);
  act(() => root.render(<Fields language="en" />));
  const said = buttons().map((button) => opened(button, () => saidIn(document).join(' ')));
  expect(said.join(' ')).toContain('Today, ');
  expect(said.join(' ')).not.toContain('Hôm nay, ');
});
