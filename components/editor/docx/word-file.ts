const BY_NAME = /\.(?:docx|docm|dotx|dotm|doc|dot|odt|rtf|pdf|wps|pages)$/i;

/**
 * The text document among what was dropped, whether it can be read or not: what cannot is refused in words rather than
 * opened by the browser in place of the page.
 */
export function documentIn(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find(({ name }) => BY_NAME.test(name)) ?? null;
}

/** Whether what is dragged over the page is one file that may be a document; its name is told only when it is dropped. */
export function mayBeDocument(data: DataTransfer | null): boolean {
  const files = [...(data?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length === 1 && !/^(?:image|video|audio)\//.test(files[0]?.type ?? '');
}

/** Lets the person choose a Word file of this device; null when they think better of it. */
export function chooseWordFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.docx,.docm,.dotx,.doc';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
