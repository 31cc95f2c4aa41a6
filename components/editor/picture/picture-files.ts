const KINDS = 'image/jpeg,image/png,image/webp,image/avif,image/gif';

/** The pictures among what was pasted or dropped. A paste that also has text is text: office programs add a picture of it. */
export function pictureFilesIn(data: DataTransfer | null): File[] {
  if (data?.getData('text/plain').trim() !== '') return [];
  return [...data.files].filter(({ type }) => type.startsWith('image/'));
}

/** Lets the person choose pictures of this device; none when they think better of it. */
export function choosePictureFiles({ several = true } = {}): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = KINDS;
  input.multiple = several;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
