'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useFormatter } from 'use-intl';
import { useWords } from '#components/ui/words';
import { countWords, readingMinutes } from '#lib/text/count';
import { HintsCount } from './hints/hints-count.tsx';
import { OutlineMenu } from './outline-menu.tsx';
import { capsOf } from './shortcuts.ts';
import { Caps, ShortcutsHelp } from './shortcuts-help.tsx';
import { wordsOf } from './word-count.ts';

const QUIET = 250;

/** The foot of the sheet: how long the text is beside how long it should be, and the keys worth knowing. */
export function FootLine({ body, target }: { body: Editor; target: number | null }) {
  const t = useWords('writing');
  const format = useFormatter();
  const words = useWordCount(body);
  const selected = useSelectedWords(body);
  return (
    <footer className="foot-line">
      <span className="foot-line-count">
        {words !== null && (
          <>
            <b>{format.number(words)}</b> {t('sheet.foot.words', { words })}
          </>
        )}
        {selected > 0 && <span>{t('sheet.foot.selected', { words: selected })}</span>}
      </span>
      {target !== null && target > 0 && (
        <span>
          {t('sheet.foot.target', { target })}
          <span className="foot-line-bar" aria-hidden="true">
            <i
              style={{ width: `${Math.min(100, ((words ?? 0) / target) * 100)}%` }}
              data-over={(words ?? 0) > target * 1.1 || undefined}
            />
          </span>
        </span>
      )}
      {words !== null && words > 0 && (
        <span>{t('sheet.foot.reading', { minutes: readingMinutes(words) })}</span>
      )}
      <HintsCount />
      <OutlineMenu body={body} />
      <span className="foot-line-keys">
        <span>
          <Caps caps={capsOf('slash')} /> {t('sheet.foot.blocks')}
        </span>
        <span>
          <Caps caps={capsOf('focus')} /> {t('sheet.foot.focus')}
        </span>
        <ShortcutsHelp />
      </span>
    </footer>
  );
}

/** Null until the text has stood for a moment: what one opens a story for is not counting. */
function useWordCount(body: Editor): number | null {
  const [words, setWords] = useState<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(wordsOf(body.state.doc)), QUIET);
    };
    count();
    body.on('update', count);
    return () => {
      clearTimeout(timer);
      body.off('update', count);
    };
  }, [body]);
  return words;
}

/** How many words are selected, once the selection rests; one that holds no whole word counts none. */
function useSelectedWords(body: Editor): number {
  const [words, setWords] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(selectedWordsOf(body)), QUIET);
    };
    body.on('selectionUpdate', count);
    return () => {
      clearTimeout(timer);
      body.off('selectionUpdate', count);
    };
  }, [body]);
  return words;
}

function selectedWordsOf({ state: { doc, selection } }: Editor): number {
  return selection.empty ? 0 : countWords(doc.textBetween(selection.from, selection.to, '\n', ' '));
}
