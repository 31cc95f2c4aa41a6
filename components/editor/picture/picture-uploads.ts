import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { putGallery } from '../gallery/put-gallery.ts';
import { insertBlock } from '../insert-block.ts';
import type { UploadPicture } from '../writing.ts';
import { choosePictureFiles, pictureFilesIn } from './picture-files.ts';
import { type UploadMark, type UploadWords, uploadMark } from './upload-mark.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    pictureUploads: {
      /** Lets the person choose pictures of this device and puts them in at the caret. */
      choosePictures: () => ReturnType;
      /** Lets the person choose pictures and puts them in together: in the gallery at that place, else as one at the caret. */
      chooseGallery: (at?: number) => ReturnType;
      /** Sends pictures to the library and puts them in at the caret. */
      sendPictures: (files: readonly File[]) => ReturnType;
    };
  }
}

type Place = ReturnType<Editor['utils']['createMappablePosition']>;
type Upload = { readonly mark: UploadMark; readonly place: Place };
type Change = { readonly add: Upload } | { readonly drop: UploadMark };

const uploadsKey = new PluginKey<readonly Upload[]>('pictureUploads');

/**
 * Pictures on their way to the library. Until one has arrived it is only shown here, to the person who sends it; the text
 * gets it at the place it was meant for, wherever others have moved that to meanwhile.
 */
export const PictureUploads = Extension.create<{ upload: UploadPicture; words: UploadWords }>({
  name: 'pictureUploads',

  addCommands() {
    return {
      choosePictures:
        () =>
        ({ editor, dispatch }) => {
          if (dispatch) {
            const place = placeAt(editor, editor.state.selection.from);
            void choosePictureFiles().then((files) => send(this, files, place));
          }
          return true;
        },
      chooseGallery:
        (at) =>
        ({ editor, dispatch }) => {
          if (dispatch) {
            const place = placeAt(editor, at ?? editor.state.selection.from);
            void choosePictureFiles().then((files) => sendTogether(this, files, place));
          }
          return true;
        },
      sendPictures:
        (files) =>
        ({ editor, dispatch }) => {
          // After the command under way, whose transaction the marks of these uploads would overtake.
          if (dispatch) queueMicrotask(() => send(this, files, placeAt(editor, editor.state.selection.from)));
          return true;
        },
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<readonly Upload[]>({
        key: uploadsKey,
        state: { init: () => [], apply: (tr, uploads) => moved(this.editor, tr, uploads) },
        props: {
          decorations: ({ doc }) =>
            DecorationSet.create(
              doc,
              (uploadsKey.getState(this.editor.state) ?? []).map(({ mark, place }) =>
                Decoration.widget(Math.min(place.position, doc.content.size), mark.element, {
                  key: mark.key,
                  side: -1,
                }),
              ),
            ),
          handlePaste: (view, { clipboardData }) => {
            const files = pictureFilesIn(clipboardData);
            send(this, files, placeAt(this.editor, view.state.selection.from));
            return files.length > 0;
          },
          handleDrop: (view, event) => {
            const files = pictureFilesIn(event.dataTransfer);
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (files.length === 0 || !at) return false;
            event.preventDefault();
            send(this, files, placeAt(this.editor, at.pos));
            return true;
          },
        },
      }),
    ];
  },
});

type Sender = { readonly editor: Editor; readonly options: { upload: UploadPicture; words: UploadWords } };

function send({ editor, options }: Sender, files: readonly File[], place: Place): void {
  for (const file of files) void sendOne(editor, options, file, place);
}

async function sendOne(editor: Editor, options: Sender['options'], file: File, place: Place): Promise<void> {
  const sent = await taken(editor, options, file, place);
  if (sent) putPicture(editor, sent.mediaId, sent.landed);
}

/** Pictures that belong together come in together, in the order in which they were chosen. */
async function sendTogether({ editor, options }: Sender, files: readonly File[], place: Place) {
  const sent = await Promise.all(files.map((file) => taken(editor, options, file, place)));
  const arrived = sent.flatMap((one) => one ?? []);
  const [first] = arrived;
  if (!first || editor.isDestroyed) return;
  const mediaIds = arrived.map(({ mediaId }) => mediaId);
  const landed = Math.min(first.landed, editor.state.doc.content.size);
  editor.view.dispatch(putGallery(editor.state, mediaIds, landed));
}

/** Sends one picture, shown on its way at its place; answers where that has moved to meanwhile, or null. */
async function taken(
  editor: Editor,
  { upload, words }: Sender['options'],
  file: File,
  place: Place,
): Promise<{ mediaId: string; landed: number } | null> {
  const abort = new AbortController();
  const mark = uploadMark(file, words, () => {
    abort.abort();
    change(editor, { drop: mark });
  });
  change(editor, { add: { mark, place } });
  const answer = await upload(file, mark.showProgress, abort.signal);
  if (abort.signal.aborted || editor.isDestroyed) return null;
  if (!answer.ok) {
    mark.showRefusal(answer.refusal);
    return null;
  }
  const landed = uploadsKey.getState(editor.state)?.find((upload) => upload.mark === mark)?.place.position;
  change(editor, { drop: mark });
  return { mediaId: answer.mediaId, landed: landed ?? editor.state.selection.from };
}

function putPicture(editor: Editor, mediaId: string, at: number): void {
  const { state, view, isFocused } = editor;
  const picture = state.schema.nodes.picture?.createAndFill({ mediaId });
  const place = state.doc.resolve(Math.min(at, state.doc.content.size));
  if (picture) view.dispatch(insertBlock(state, picture, { at: place, takesCaret: isFocused }));
}

function placeAt(editor: Editor, position: number): Place {
  return editor.utils.createMappablePosition(position);
}

function moved(editor: Editor, tr: Transaction, uploads: readonly Upload[]): readonly Upload[] {
  const change: Change | undefined = tr.getMeta(uploadsKey);
  const kept = tr.docChanged
    ? uploads.map(({ mark, place }) => ({ mark, place: editor.utils.getUpdatedPosition(place, tr).position }))
    : uploads;
  if (!change) return kept;
  return 'add' in change ? [...kept, change.add] : kept.filter(({ mark }) => mark !== change.drop);
}

function change(editor: Editor, what: Change): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(uploadsKey, what));
}
