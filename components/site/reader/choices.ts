// What readers' pages can do beyond being read; every page is whole without it. The files of this folder become one
// script, in the order of their names and in one scope (lib/press/browser-code.ts).
const root = document.documentElement;

/** What happens when a reader presses something that says `data-do`. */
type Press = (pressed: HTMLElement, event: MouseEvent) => void;
const presses = new Map<string, Press>();

function onPress(what: string, press: Press): void {
  presses.set(what, press);
}

document.addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest<HTMLElement>('[data-do]');
  if (pressed) presses.get(pressed.dataset.do ?? '')?.(pressed, event);
});

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen on this page.
  }
}

/** The first that a selector names on this page, and all of them. */
function firstOf(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

function allOf(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}

function showPressed(button: HTMLElement, isPressed: boolean): void {
  button.setAttribute('aria-pressed', String(isPressed));
}

function newElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return document.createElement(name);
}

function changeTheme(): void {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : systemIsDark;
  const next = isDark ? 'light' : 'dark';
  root.dataset.theme = next;
  remember('theme', (next === 'dark') === systemIsDark ? null : next);
  if ((next === 'dark') === systemIsDark) delete root.dataset.theme;
}

function setTextSize(size: string): void {
  const isUsual = size === 'middle';
  if (isUsual) delete root.dataset.text;
  else root.dataset.text = size;
  remember('textSize', isUsual ? null : size);
  letLinesEnd();
  showTextSize();
}

function showTextSize(): void {
  const size = root.dataset.text ?? 'middle';
  for (const button of allOf('[data-size]')) showPressed(button, button.dataset.size === size);
}

showTextSize();
onPress('theme', changeTheme);
onPress('size', (button) => setTextSize(button.dataset.size ?? 'middle'));
