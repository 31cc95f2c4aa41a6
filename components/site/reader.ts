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
