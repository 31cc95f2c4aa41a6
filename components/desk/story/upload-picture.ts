import type { TakenPicture, UploadPicture } from '#components/editor/writing.ts';
import { type Answer, refuse } from '#lib/newsroom/refusal';

/** Sends a picture to the library of the newsroom. Refuses with what the library says, or with `upload_cut_off`. */
export const uploadPicture: UploadPicture = (...sent) => send({}, ...sent);

/** The same with a picture of a Word file, which waits there until the file is taken. */
export const uploadPictureOfFile: UploadPicture = (...sent) => send({ 'X-With-File': 'yes' }, ...sent);

const send = (
  headers: Readonly<Record<string, string>>,
  ...[file, onProgress, signal]: Parameters<UploadPicture>
): ReturnType<UploadPicture> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const cutOff = () => resolve(refuse('upload_cut_off'));
    request.open('POST', '/api/media');
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name));
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request.responseText) ?? refuse('upload_cut_off'));
    request.onerror = cutOff;
    request.ontimeout = cutOff;
    request.onabort = cutOff;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    if (signal.aborted) cutOff();
    else request.send(file);
  });

/** The library answers in JSON; whatever else comes back was not the library. */
function readAnswer(text: string): Answer<TakenPicture> | null {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null && 'ok' in answer
      ? (answer as Answer<TakenPicture>)
      : null;
  } catch {
    return null;
  }
}
