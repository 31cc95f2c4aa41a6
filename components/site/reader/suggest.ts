type Suggested = { readonly headline: string; readonly address: string };

// Headlines under the search field while one types: arrow keys choose, Enter opens, Escape closes, arrow down opens again;
// a list box as ARIA describes it for a combo box.
function suggestInto(field: HTMLInputElement): void {
  const list = newElement('ul');
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

  /** Shut is shut: what was asked before does not open it again. */
  function close(): void {
    clearTimeout(waiting);
    asked += 1;
    show([]);
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
    waiting = setTimeout(() => void ask(), 250);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const isOpen = !list.hidden;
    if (event.key === 'Escape') close();
    else if (!isOpen && event.key === 'ArrowDown') void ask();
    else if (!isOpen) return;
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') choose(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && chosen >= 0) list.children[chosen]?.querySelector('a')?.click();
    else return;
    // Escape in a field whose list is shut empties it, as it does in every search field.
    if (isOpen) event.preventDefault();
  });
  // Focus that goes into the list itself must not close it under the finger.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('blur', close);
}

function lineOf({ headline, address }: Suggested, index: number): HTMLElement {
  const line = newElement('li');
  line.id = `suggested-${index}`;
  line.role = 'option';
  const link = newElement('a');
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
