'use client';

import type { Editor } from '@tiptap/core';
import { NodeSelection, PluginKey } from '@tiptap/pm/state';
import { BubbleMenu } from '@tiptap/react/menus';
import { useCallback, useEffect, useMemo } from 'react';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { TextField } from '#lib/newsroom/threads';
import { usePutAway } from '../use-put-away.ts';
import { holdsSelection, selectedIn } from './about-place.ts';
import { isFilledIn } from './filled-in.ts';
import type { PaperThreads } from './paper-threads.ts';

/**
 * The button above what is selected where there is no menu of formats: in headline and standfirst, on a picture, and
 * everywhere on a paper that one may read and not write.
 */
export function CommentMenu({
  editor,
  field,
  threads,
  hasFormats,
}: {
  editor: Editor;
  field: TextField;
  threads: PaperThreads;
  /** A menu of formats stands above selected words here, with the same button in it. */
  hasFormats: boolean;
}) {
  const t = useWords('writing');
  const pluginKey = useMemo(() => new PluginKey(`commentMenu-${field}`), [field]);
  const isWanted = useCallback(() => {
    const { view, state } = editor;
    if (state.selection.empty || isFilledIn(view) || !holdsSelection(editor)) return false;
    if (state.selection instanceof NodeSelection) return state.selection.node.isBlock;
    return !hasFormats && selectedIn(editor, field) !== null;
  }, [editor, field, hasFormats]);
  const isAway = usePutAway(editor, pluginKey, '.comment-menu');
  useShownByPress(editor, pluginKey, isWanted);
  return (
    <BubbleMenu
      editor={editor}
      pluginKey={pluginKey}
      updateDelay={120}
      options={{ placement: 'top-start', offset: 8, flip: { padding: 64 }, shift: { padding: 8 } }}
      shouldShow={() => isWanted() && !isAway()}
      className="comment-menu z-menu"
    >
      <div className="rounded-sheet bg-raised p-1 shadow-float">
        <Button
          look="quiet"
          size="small"
          icon="comment"
          preventFocusOnPress
          onPress={() => threads.begin(selectedIn(editor, field))}
        >
          {t('threads.comment')}
        </Button>
      </div>
    </BubbleMenu>
  );
}

/** A press on the picture that is selected already changes no selection, and asks for the button all the same. */
function useShownByPress(editor: Editor, key: PluginKey, isWanted: () => boolean) {
  useEffect(() => {
    const { dom } = editor.view;
    const show = () => {
      if (editor.state.selection instanceof NodeSelection && isWanted())
        editor.view.dispatch(editor.state.tr.setMeta(key, 'show'));
    };
    dom.addEventListener('click', show);
    return () => dom.removeEventListener('click', show);
  }, [editor, key, isWanted]);
}
