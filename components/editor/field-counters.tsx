'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useWords } from '#components/ui/words';
import { HEADLINE_LENGTH, STANDFIRST_MOST } from '#lib/newsroom/gates';
import { countCharacters } from '#lib/text/count';
import { lineAsItStands } from './suggested/line-as-it-stands.ts';

/** How long headline and standfirst are. They warn when too long for print, and never stop anybody from typing. */
export function FieldCounters({ headline, standfirst }: { headline: Editor; standfirst: Editor }) {
  const t = useWords('writing');
  const headlineLength = useLength(headline);
  const standfirstLength = useLength(standfirst);
  const isLong = headlineLength > HEADLINE_LENGTH.most;
  const isStandfirstLong = standfirstLength > STANDFIRST_MOST;
  return (
    <p className="field-counters">
      <span data-over={isLong || undefined}>
        {t(isLong ? 'sheet.headlineTooLong' : 'sheet.headlineLength', {
          length: headlineLength,
          most: HEADLINE_LENGTH.most,
        })}
      </span>
      <span data-over={isStandfirstLong || undefined}>
        {t(isStandfirstLong ? 'sheet.standfirstTooLong' : 'sheet.standfirstLength', {
          length: standfirstLength,
          most: STANDFIRST_MOST,
        })}
      </span>
    </p>
  );
}

function useLength(editor: Editor): number {
  return useEditorState({ editor, selector: () => countCharacters(lineAsItStands(editor.state.doc)) });
}
