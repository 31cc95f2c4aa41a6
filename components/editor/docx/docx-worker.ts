import type { Copy } from '#lib/article/docx/copy';
import { readDocx } from '#lib/article/docx/read-docx';
import type { Answer } from '#lib/newsroom/refusal';

/** What the reader of Word files says while it reads, and at the end. */
export type DocxNews =
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'read'; readonly answer: Answer<{ copy: Copy }> };

const tell = (news: DocxNews, handedOver: Transferable[] = []) =>
  self.postMessage(news, { transfer: handedOver });

// Reads beside the page, so that typing goes on; what it is handed it may keep.
self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const answer = readDocx(new Uint8Array(data), (share) => tell({ kind: 'share', share }));
  const pictures = answer.ok ? answer.copy.pictures.map(({ bytes }) => bytes.buffer) : [];
  tell({ kind: 'read', answer }, [...new Set(pictures)]);
});
