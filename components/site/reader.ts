// What readers' pages can do beyond being read; every page is whole without it. Served as it stands here, without types.
const root = document.documentElement;

function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen on this page.
  }
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
  if (size === 'middle') delete root.dataset.text;
  else root.dataset.text = size;
  remember('textSize', size === 'middle' ? null : size);
  showTextSize();
}

function showTextSize(): void {
  const size = root.dataset.text ?? 'middle';
  for (const button of document.querySelectorAll<HTMLElement>('[data-size]')) {
    button.setAttribute('aria-pressed', String(button.dataset.size === size));
  }
}

function showFilters(button: HTMLElement): void {
  const isShown = document.getElementById('filters')?.classList.toggle('shown') ?? false;
  button.setAttribute('aria-expanded', String(isShown));
}

async function copyAddress(button: HTMLElement): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  await navigator.clipboard.writeText(address);
  const word = button.querySelector('[data-word]');
  if (word && button.dataset.done) word.textContent = button.dataset.done;
}

async function share(): Promise<void> {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  await navigator.share({ title: document.title, url }).catch(() => {});
}

/** The player that waits beside its card, inert until now: only from here on does the other house hear of a reader. */
function openEmbed(card: HTMLElement, event: MouseEvent): void {
  const template = card.parentElement?.querySelector('template');
  const wantsOwnTab = event.metaKey || event.ctrlKey || event.shiftKey;
  if (!template || wantsOwnTab) return;
  event.preventDefault();
  const player = document.importNode(template.content, true).firstElementChild;
  if (!(player instanceof HTMLElement)) return;
  card.parentElement?.setAttribute('data-open', '');
  card.replaceWith(player);
  player.focus();
}

type Suggested = { readonly headline: string; readonly address: string };

// Headlines under the search field while one types: arrow keys choose, Enter opens, Escape closes; a list box as ARIA
// describes it for a combo box.
function suggestInto(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = 'suggested';
  list.className = 'suggested';
  list.role = 'listbox';
  list.ariaLabel = field.dataset.suggestLabel ?? '';
  list.hidden = true;
  field.parentElement?.append(list);
  field.role = 'combobox';
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  let chosen = -1;
  let asked = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function show(found: readonly Suggested[]): void {
    chosen = -1;
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(...found.map(lineOf));
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
  }

  function choose(step: number): void {
    const lines = [...list.children];
    if (lines.length === 0) return;
    lines[chosen]?.setAttribute('aria-selected', 'false');
    chosen = (chosen + step + lines.length + (chosen < 0 && step < 0 ? 1 : 0)) % lines.length;
    lines[chosen]?.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', lines[chosen]?.id ?? '');
  }

  async function ask(): Promise<void> {
    const number = ++asked;
    const typed = field.value.trim();
    if (typed.length < 2) return show([]);
    const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
    const found = answer?.ok ? ((await answer.json()) as Suggested[]) : [];
    if (number === asked) show(found);
  }

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), 150);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && chosen >= 0) list.children[chosen]?.querySelector('a')?.click();
    else return;
    event.preventDefault();
  });
  // Focus that goes into the list itself must not close it under the finger.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('blur', () => {
    asked += 1;
    show([]);
  });
}

function lineOf({ headline, address }: Suggested, index: number): HTMLElement {
  const line = document.createElement('li');
  line.id = `suggested-${index}`;
  line.role = 'option';
  const link = document.createElement('a');
  link.href = address;
  link.tabIndex = -1;
  link.textContent = headline;
  line.append(link);
  return line;
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.suggest && target.role !== 'combobox')
    suggestInto(target);
});

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('[data-do]');
  if (!button) return;
  const what = button.dataset.do;
  if (what === 'theme') changeTheme();
  if (what === 'print') print();
  if (what === 'filters') showFilters(button);
  if (what === 'copy') void copyAddress(button);
  if (what === 'share') void share();
  if (what === 'embed') openEmbed(button, event);
  if (what === 'size') setTextSize(button.dataset.size ?? 'middle');
});

if ('share' in navigator) root.dataset.share = '';
showTextSize();
