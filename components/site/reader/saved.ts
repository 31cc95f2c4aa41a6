// Stories that a reader keeps for later, on this device alone: nobody else knows of them.
type SavedStory = { readonly address: string; readonly headline: string; readonly section: string };

const MOST_SAVED = 200;

function savedStories(): SavedStory[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem('saved') ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one?.address === 'string') : [];
  } catch {
    return [];
  }
}

function keepForLater(button: HTMLElement): void {
  const { address = '', headline = '', section = '' } = button.dataset;
  const saved = savedStories();
  const others = saved.filter((one) => one.address !== address);
  const isNew = others.length === saved.length;
  const stories = isNew ? [{ address, headline, section }, ...others].slice(0, MOST_SAVED) : others;
  remember('saved', JSON.stringify(stories));
  showSaved();
}

/** What is kept shows on the buttons of articles, and as a list on its own page. */
function showSaved(): void {
  const stories = savedStories();
  for (const button of allOf('[data-do=save]')) {
    const isKept = stories.some(({ address }) => address === button.dataset.address);
    showPressed(button, isKept);
    const word = button.querySelector('[data-word]');
    if (word) word.textContent = (isKept ? button.dataset.kept : button.dataset.keep) ?? '';
  }
  const list = firstOf('[data-saved]');
  if (!list) return;
  list.replaceChildren(...stories.map((story) => savedLine(story, list.dataset)));
  const none = firstOf('[data-saved-none]');
  if (none) none.hidden = stories.length > 0;
}

function savedLine(story: SavedStory, { remove: word = '' }: DOMStringMap): HTMLElement {
  const { address, headline, section } = story;
  const line = storyLine(story);
  const remove = newElement('button');
  remove.type = 'button';
  remove.className = 'btn btn-line btn-sm';
  remove.textContent = word;
  remove.ariaLabel = `${word}: ${headline}`;
  Object.assign(remove.dataset, { do: 'save', address, headline, section, keep: word, kept: word });
  line.append(remove);
  return line;
}

function storyLine({ address, headline, section }: SavedStory): HTMLElement {
  const line = newElement('li');
  const link = newElement('a');
  link.className = 'headlink';
  // Only an address of this paper: what a device keeps can be changed by whoever holds it.
  link.href = new URL(address, location.origin).pathname;
  link.textContent = headline;
  const aside = newElement('span');
  aside.className = 'meta';
  aside.textContent = section;
  line.append(link, aside);
  return line;
}

showSaved();
onPress('save', keepForLater);
