'use client';

import type { AnyExtension, Extensions } from '@tiptap/core';
import { Dropcursor, Gapcursor, Placeholder } from '@tiptap/extensions';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '#components/ui/words';
import { Embed, EmbedTitle } from '#lib/article/nodes/embed';
import { FactBoxTitle } from '#lib/article/nodes/fact-box';
import { Gallery } from '#lib/article/nodes/gallery';
import { Picture, PictureCaption, PictureCredit } from '#lib/article/nodes/picture';
import { Attribution, PullQuoteText } from '#lib/article/nodes/pull-quote';
import { RelatedStory } from '#lib/article/nodes/related-story';
import { articleExtensions } from '#lib/article/schema';
import { forWriting } from '#lib/article/writing-schema';
import { useSayRefusal } from '../desk/say-refusal.ts';
import { BLOCKS } from './blocks.ts';
import { CurrentBlock } from './current-block.ts';
import { EmbedView } from './embed/embed-view.tsx';
import { FigureKeys } from './figure-keys.ts';
import { GalleryKeys } from './gallery/gallery-keys.ts';
import { GalleryView } from './gallery/gallery-view.tsx';
import { HoldByClick } from './hold-by-click.ts';
import { InlineMarks } from './inline-marks.ts';
import { labelledLine } from './labelled-line.ts';
import { ActivePicture } from './picture/active-picture.ts';
import { PictureUploads } from './picture/picture-uploads.ts';
import { type PictureSource, pictureView } from './picture/picture-view.ts';
import type { UploadWords } from './picture/upload-mark.ts';
import { RelatedView } from './related/related-view.tsx';
import { SlashMenuPlugin } from './slash/slash-menu-plugin.ts';
import { type BlockLine, SlashMenuStore } from './slash/slash-menu-store.ts';
import { withShownSuggestions } from './suggesting/shown-marks.ts';
import type { SheetSurroundings } from './surroundings.ts';
import { TextEnds } from './text-ends.ts';

/** The one schema of articles, and what the editor hears and shows in addition: slash menu, uploads, fields of pictures. */
export function useBodyExtensions({ upload, addressOf }: Pick<SheetSurroundings, 'upload' | 'addressOf'>): {
  extensions: Extensions;
  slash: SlashMenuStore;
} {
  const t = useWords('writing');
  const [slash] = useState(() => new SlashMenuStore());
  const source = { addressOf, gone: t('sheet.picture.gone'), unnamed: t('sheet.picture.unnamed') };
  const extensions = [
    ...withShownSuggestions(
      forWriting(
        articleExtensions.map((extension) => withView(extension, (line) => t(`sheet.lines.${line}`), source)),
      ),
    ),
    Placeholder.configure({ placeholder: t('sheet.bodyWanted') }),
    PictureUploads.configure({ upload, words: useUploadWords() }),
    SlashMenuPlugin.configure({ store: slash, lines: useBlockLines() }),
    ActivePicture,
    HoldByClick,
    FigureKeys,
    GalleryKeys,
    TextEnds,
    CurrentBlock,
    InlineMarks,
    Gapcursor,
    Dropcursor.configure({ class: 'drop-line', width: 2 }),
  ];
  return { extensions, slash };
}

type LineName = 'caption' | 'credit' | 'quote' | 'attribution' | 'boxTitle' | 'embedTitle';

/** The same nodes, seen as an editor shows them. */
function withView(
  extension: AnyExtension,
  nameOf: (line: LineName) => string,
  source: PictureSource,
): AnyExtension {
  const labelled = (line: LineName) => ({ addNodeView: () => labelledLine(nameOf(line), line) });
  switch (extension) {
    case Picture:
      return Picture.extend({ addNodeView: () => pictureView(source) });
    case PictureCaption:
      return PictureCaption.extend(labelled('caption'));
    case PictureCredit:
      return PictureCredit.extend(labelled('credit'));
    case PullQuoteText:
      return PullQuoteText.extend(labelled('quote'));
    case Attribution:
      return Attribution.extend(labelled('attribution'));
    case FactBoxTitle:
      return FactBoxTitle.extend(labelled('boxTitle'));
    case EmbedTitle:
      return EmbedTitle.extend(labelled('embedTitle'));
    case Gallery:
      return Gallery.extend({ addNodeView: () => ReactNodeViewRenderer(GalleryView) });
    case RelatedStory:
      return RelatedStory.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedView) });
    case Embed:
      return Embed.extend({ addNodeView: () => ReactNodeViewRenderer(EmbedView) });
    default:
      return extension;
  }
}

function useBlockLines(): BlockLine[] {
  const t = useWords('writing');
  return BLOCKS.map(({ id }) => ({
    id,
    name: t(`blocks.${id}.name`),
    hint: t(`blocks.${id}.hint`),
    also: t(`blocks.${id}.also`),
  }));
}

function useUploadWords(): UploadWords {
  const t = useWords('writing');
  const say = useSayRefusal();
  return {
    sending: (name) => t('sheet.picture.sending', { name }),
    stop: t('sheet.stop'),
    takeAway: t('sheet.picture.dismiss'),
    refused: say,
  };
}
