import type { Refusal } from '#lib/newsroom/refusal';

/** What is said of a picture on its way, in the person's language. */
export type UploadWords = {
  readonly sending: (name: string) => string;
  readonly stop: string;
  readonly takeAway: string;
  readonly refused: (refusal: Refusal) => string;
};

export type UploadMark = {
  readonly key: string;
  readonly element: HTMLElement;
  readonly showProgress: (share: number) => void;
  readonly showRefusal: (refusal: Refusal) => void;
};

let made = 0;

/** What stands in the text in place of a picture until the library has it: the picture, pale, and how much is sent. */
export function uploadMark(file: File, words: UploadWords, onStop: () => void): UploadMark {
  const picture = previewOf(file);
  const bar = Object.assign(document.createElement('progress'), { max: 1, value: 0 });
  bar.setAttribute('aria-label', words.sending(file.name));
  const line = Object.assign(document.createElement('span'), { textContent: words.sending(file.name) });
  line.setAttribute('role', 'status');
  const stop = Object.assign(document.createElement('button'), { type: 'button', textContent: words.stop });
  stop.addEventListener('click', onStop);
  const element = document.createElement('div');
  element.className = 'upload-mark';
  element.contentEditable = 'false';
  element.append(picture, bar, line, stop);
  made += 1;
  return {
    key: `upload-${made}`,
    element,
    showProgress: (share) => {
      bar.value = share;
    },
    showRefusal: (refusal) => {
      bar.remove();
      element.dataset.refused = '';
      line.setAttribute('role', 'alert');
      line.textContent = words.refused(refusal);
      stop.textContent = words.takeAway;
    },
  };
}

function previewOf(file: File): HTMLImageElement {
  const picture = document.createElement('img');
  const address = URL.createObjectURL(file);
  const release = () => URL.revokeObjectURL(address);
  picture.addEventListener('load', release);
  picture.addEventListener('error', release);
  picture.src = address;
  picture.alt = '';
  return picture;
}
