import type { Copy } from '#lib/article/docx/copy';
import { PACKAGE_LIMITS } from '#lib/article/docx/package-limits';
import { type Answer, refuse } from '#lib/newsroom/refusal';
import type { DocxNews } from './docx-worker.ts';

/** The longest story of a book reads in a few seconds; what takes a minute was made to take forever. */
const LONGEST = 60_000;

/**
 * Reads a Word file in this browser, beside the page; nothing of it leaves the device. `hear` is told the share done, 0 to
 * 1. Refuses like `readDocx`, and with `docx_unread` when the file cannot be got at. Null when it was called off.
 */
export async function readWordFile(
  file: File,
  hear: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer<{ copy: Copy }> | null> {
  if (file.size > PACKAGE_LIMITS.packed)
    return refuse('docx_too_big', { most: PACKAGE_LIMITS.packed / 1_000_000 });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (signal.aborted) return null;
  return bytes ? readInWorker(bytes, hear, signal) : refuse('docx_unread');
}

function readInWorker(
  bytes: ArrayBuffer,
  hear: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer<{ copy: Copy }> | null> {
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer<{ copy: Copy }> | null>((resolve) => {
    const clock = setTimeout(() => resolve(refuse('docx_hostile')), LONGEST);
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.addEventListener('error', () => resolve(refuse('docx_damaged')));
    worker.addEventListener('message', ({ data }: MessageEvent<DocxNews>) => {
      if (data.kind === 'share') hear(data.share);
      else {
        clearTimeout(clock);
        resolve(data.answer);
      }
    });
    worker.postMessage(bytes, [bytes]);
  }).finally(() => worker.terminate());
}
