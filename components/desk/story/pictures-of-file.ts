import type { PicturesOfFile } from '#components/editor/docx/use-import-pictures.ts';
import type { Answer } from '#lib/newsroom/refusal';
import { reach } from '../reach.ts';
import { uploadPictureOfFile } from './upload-picture.ts';

export type GiveBackPictures = (input: { readonly pictures: readonly string[] }) => Promise<Answer>;

/** How the newsroom's library takes pictures of a Word file; what cannot be given back now is cleared away by the house. */
export function picturesOfFile(giveBack: GiveBackPictures): PicturesOfFile {
  return {
    upload: uploadPictureOfFile,
    giveBack: (pictures) => void reach(() => giveBack({ pictures })),
  };
}
