import { useEffect, useRef, useState } from 'react';
import type { CopyPicture } from '#lib/article/docx/copy';
import type { Refusal } from '#lib/newsroom/refusal';
import type { UploadPicture } from '../writing.ts';

/** How far a picture of the file is on its way to the library. */
export type PictureState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly share: number }
  | { readonly kind: 'taken'; readonly mediaId: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** How pictures of a file come to the library, and how those leave it again that no story has taken. */
export type PicturesOfFile = {
  readonly upload: UploadPicture;
  readonly giveBack: (mediaIds: readonly string[]) => void;
};

const WAITING: PictureState = { kind: 'waiting' };

/**
 * Sends pictures of a file to the library, one after the other, each only once: what was taken stays taken when others are
 * tried again. Answers the library's numbers by picture, or null when one was refused or the sending was called off. Those
 * that no story has taken (`settle`) when the sheet goes are given back.
 */
export function useImportPictures(pictures: readonly CopyPicture[], { upload, giveBack }: PicturesOfFile) {
  const [states, setStates] = useState<ReadonlyMap<number, PictureState>>(new Map());
  const latest = useRef(states);
  const sending = useRef(new AbortController());
  const settled = useRef<ReadonlySet<number>>(new Set());
  const leave = useRef(giveBack);
  leave.current = giveBack;
  useEffect(() => {
    sending.current = new AbortController();
    return () => {
      sending.current.abort();
      const left = [...latest.current].flatMap(([picture, state]) =>
        state.kind === 'taken' && !settled.current.has(picture) ? [state.mediaId] : [],
      );
      if (left.length > 0) leave.current(left);
    };
  }, []);

  const tell = (picture: number, state: PictureState) => {
    latest.current = new Map(latest.current).set(picture, state);
    setStates(latest.current);
  };

  async function sendOne(picture: number): Promise<string | null> {
    const known = latest.current.get(picture);
    if (known?.kind === 'taken') return known.mediaId;
    const sent = pictures[picture];
    if (!sent) return null;
    tell(picture, { kind: 'sending', share: 0 });
    const file = new File([sent.bytes], sent.name, { type: sent.type });
    const { signal } = sending.current;
    const answer = await upload(file, (share) => tell(picture, { kind: 'sending', share }), signal);
    if (signal.aborted) return null;
    tell(
      picture,
      answer.ok ? { kind: 'taken', mediaId: answer.mediaId } : { kind: 'refused', refusal: answer.refusal },
    );
    return answer.ok ? answer.mediaId : null;
  }

  async function send(wanted: readonly number[]): Promise<ReadonlyMap<number, string> | null> {
    const taken = new Map<number, string>();
    for (const picture of wanted) {
      const mediaId = await sendOne(picture);
      if (sending.current.signal.aborted) return null;
      if (mediaId !== null) taken.set(picture, mediaId);
    }
    return taken.size === wanted.length ? taken : null;
  }

  return {
    stateOf: (picture: number) => states.get(picture) ?? WAITING,
    send,
    /** Says which pictures are on their way into a story. */
    settle: (taken: readonly number[]) => {
      settled.current = new Set(taken);
    },
  };
}

/** Addresses under which the browser shows the pictures of a file, for as long as they are on the screen. */
export function usePreviews(pictures: readonly CopyPicture[]): readonly string[] {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = pictures.map(({ bytes, type }) => URL.createObjectURL(new Blob([bytes], { type })));
    setAddresses(made);
    return () => made.forEach((address) => void URL.revokeObjectURL(address));
  }, [pictures]);
  return addresses;
}
