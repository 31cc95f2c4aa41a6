type Copied = { readonly plain: string; readonly html?: string };

/**
 * Puts a text on the clipboard, with bold, links and lists for where they are pasted into a story, and says whether it
 * is there. On plain http, as in a newsroom's own network, a browser has only its old copy command to offer.
 */
export async function toClipboard(text: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem(partsOf(text))]);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function partsOf({ plain, html }: Copied): Record<string, Blob> {
  const part = (words: string, type: string) => ({ [type]: new Blob([words], { type }) });
  return { ...part(plain, 'text/plain'), ...(html !== undefined && part(html, 'text/html')) };
}

function copyByCommand({ plain, html }: Copied): boolean {
  let isCopied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', give, true);
  withSomethingSelected(() => document.execCommand('copy'));
  window.removeEventListener('copy', give, true);
  return isCopied;
}

/** Some browsers copy nothing where nothing is selected. */
function withSomethingSelected(work: () => void): void {
  const selection = getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const stand = document.createElement('span');
  stand.textContent = ' ';
  stand.style.cssText = 'position: fixed; white-space: pre; user-select: text';
  document.body.append(stand);
  selection?.selectAllChildren(stand);
  work();
  stand.remove();
  selection?.removeAllRanges();
  if (before) selection?.addRange(before);
}
