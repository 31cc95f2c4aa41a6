function ownAddress(): string {
  return firstOf('[rel=canonical]')?.getAttribute('href') ?? location.href;
}

async function copyAddress(button: HTMLElement): Promise<void> {
  const address = ownAddress();
  const word = button.querySelector('[data-word]');
  try {
    await navigator.clipboard.writeText(address);
    if (word && button.dataset.done) word.textContent = button.dataset.done;
  } catch {
    // On plain http a browser has no clipboard: there the address stands selected, to be copied by hand.
    prompt(word?.textContent ?? '', address);
  }
}

async function share(): Promise<void> {
  await navigator.share({ title: document.title, url: ownAddress() }).catch(() => {});
}

onPress('print', (_, event) => {
  event.preventDefault();
  print();
});
onPress('copy', (button) => void copyAddress(button));
onPress('share', () => void share());
if ('share' in navigator) root.dataset.share = '';
