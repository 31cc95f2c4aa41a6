/** Puts a text on the clipboard, with bold, links and lists for where they are pasted into a story. */
export async function toClipboard({ plain, html }: { plain: string; html: string }): Promise<void> {
  const item = {
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
