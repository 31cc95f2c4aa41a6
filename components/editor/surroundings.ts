'use client';

import { createContext, use } from 'react';
import type { UploadPicture } from './writing.ts';

/** What the blocks of a body need from the page around them. */
export type SheetSurroundings = {
  readonly mayWrite: boolean;
  readonly upload: UploadPicture;
  /** Where the newsroom finds a picture of the library, about so many pixels wide. */
  readonly addressOf: (mediaId: string, width: number) => string;
};

export const Surroundings = createContext<SheetSurroundings | null>(null);

/** The page around a block; a block outside of a sheet is a bug. */
export function useSurroundings(): SheetSurroundings {
  const surroundings = use(Surroundings);
  if (!surroundings) throw new Error('A block stands outside of a writing sheet.');
  return surroundings;
}
