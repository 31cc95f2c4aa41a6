'use client';

import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { useWords } from '#components/ui/words';
import { startSlash } from './block-places.ts';
import { useFormatting } from './formatting.ts';
import type { SuggestMode } from './suggested/use-suggest-mode.ts';
import { Tool } from './tool.tsx';
import type { SheetEditors } from './writing-editors.ts';
import { useUndoState } from './writing-undo.tsx';

/** On a phone: how the text is set, above the keyboard. `end` is the page's own button, such as the story panel. */
export function PhoneBar({
  editors,
  suggestMode,
  end,
}: {
  editors: SheetEditors;
  suggestMode: SuggestMode;
  end?: ReactNode;
}) {
  const t = useWords('writing');
  const { body, undo } = editors;
  const { isBold, isItalic, isCrosshead, isQuotation } = useFormatting(body);
  const { canUndo } = useUndoState(editors);
  const rise = useKeyboardHeight();
  const chain = () => body.chain().focus();
  return (
    <div className="phone-bar" style={{ bottom: rise }}>
      <Toolbar
        aria-label={t('sheet.format')}
        className="flex min-w-0 flex-1 items-center justify-between overflow-x-auto [scrollbar-width:none]"
      >
        <Tool icon="plus" label={t('sheet.addBlock')} onPress={() => startSlash(body, caretBlock(body))} />
        <Tool icon="bold" label={t('sheet.bold')} isOn={isBold} onPress={() => chain().toggleBold().run()} />
        <Tool
          icon="italic"
          label={t('sheet.italic')}
          isOn={isItalic}
          onPress={() => chain().toggleItalic().run()}
        />
        <Tool
          icon="heading"
          label={t('blocks.crosshead.name')}
          isOn={isCrosshead}
          onPress={() => chain().toggleCrosshead(2).run()}
        />
        <Tool
          icon="quote"
          label={t('blocks.quotation.name')}
          isOn={isQuotation}
          onPress={() => chain().toggleQuotation().run()}
        />
        <Tool icon="image" label={t('sheet.addPicture')} onPress={() => chain().choosePictures().run()} />
        {!suggestMode.isForced && (
          <Tool
            icon="pen"
            label={t('suggestions.mode')}
            isOn={suggestMode.isOn}
            onPress={suggestMode.toggle}
          />
        )}
        <Tool icon="search" label={t('find.open')} onPress={() => editors.find.open('find')} />
        <span className="sticky end-0 flex bg-desk">
          <Tool icon="undo" label={t('sheet.undo')} isDisabled={!canUndo} onPress={() => undo.undo()} />
        </span>
      </Toolbar>
      {end}
    </div>
  );
}

function caretBlock({ state: { selection } }: Editor): number {
  return selection.$from.depth === 0 ? selection.from : selection.$from.before(1);
}

/** How much of the window's foot the keyboard on the screen covers, in pixels. */
function useKeyboardHeight(): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return;
    const measure = () =>
      setHeight(Math.max(0, Math.round(window.innerHeight - seen.height - seen.offsetTop)));
    seen.addEventListener('resize', measure);
    seen.addEventListener('scroll', measure);
    return () => {
      seen.removeEventListener('resize', measure);
      seen.removeEventListener('scroll', measure);
    };
  }, []);
  return height;
}
