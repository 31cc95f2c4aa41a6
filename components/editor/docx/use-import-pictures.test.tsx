// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { grant } from '#lib/newsroom/refusal';
import { type PicturesOfFile, useImportPictures } from './use-import-pictures.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Sheet = ReturnType<typeof useImportPictures>;

const PICTURES = ['cầu', 'phà', 'chợ'].map((name) => ({
  name,
  type: 'image/jpeg',
  bytes: new Uint8Array(1),
  alt: '',
}));

function ASheet({ library, hear }: { library: PicturesOfFile; hear: (sheet: Sheet) => void }) {
  const sheet = useImportPictures(PICTURES, library);
  useEffect(() => hear(sheet));
  return null;
}

/** A sheet over a file with three pictures; answers what was given back to the library once the sheet is gone. */
async function givenBackAfter(work: (sheet: Sheet) => Promise<void>): Promise<readonly string[]> {
  const back: string[] = [];
  const library: PicturesOfFile = {
    upload: async ({ name }) => grant({ mediaId: name, width: 1, height: 1 }),
    giveBack: (ids) => back.push(...ids),
  };
  let sheet: Sheet | undefined;
  const hear = (opened: Sheet) => {
    sheet = opened;
  };
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<ASheet library={library} hear={hear} />));
  await act(async () => sheet && work(sheet));
  await act(async () => root.unmount());
  return back;
}

it('what was sent goes back when the file is called off', async () => {
  expect(await givenBackAfter(async (sheet) => void (await sheet.send([0, 1])))).toEqual(['cầu', 'phà']);
});

it('what goes into a story stays, and a picture that was left out after it was sent goes back', async () => {
  const left = await givenBackAfter(async (sheet) => {
    await sheet.send([0, 1, 2]);
    sheet.settle([0, 2]);
  });
  expect(left).toEqual(['phà']);
});

it('nothing goes back when nothing was sent', async () => {
  expect(await givenBackAfter(async () => undefined)).toEqual([]);
});
