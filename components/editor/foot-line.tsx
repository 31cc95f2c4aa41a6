'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useFormatter } from 'use-intl';
import { useWords } from '#components/ui/words';
import type { ArticleDocument } from '#lib/article/document';
import { plainText } from '#lib/article/plain-text';
import { withoutSuggestions } from '#lib/article/suggestions/without-suggestions';
import { countWords, readingMinutes } from '#lib/text/count';
import { HintsCount } from './hints/hints-count.tsx';
import { OutlineMenu } from './outline-menu.tsx';
import { capsOf } from './shortcuts.ts';
import { Caps, ShortcutsHelp } from './shortcuts-help.tsx';

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
        <b>{format.number(words)}</b> {t('sheet.foot.words', { words })}
        {selected > 0 && <span>{t('sheet.foot.selected', { words: selected })}</span>}
      </span>
      {target !== null && target > 0 && (
        <span>
          {t('sheet.foot.target', { target })}
          <span className="foot-line-bar" aria-hidden="true">
            <i
              style={{ width: `${Math.min(100, (words / target) * 100)}%` }}
              data-over={words > target * 1.1 || undefined}
            />
          </span>
        </span>
      )}
      <span>{t('sheet.foot.reading', { minutes: readingMinutes(words) })}</span>
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

function useWordCount(body: Editor): number {
  const [words, setWords] = useState(() => wordsOf(body));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWords(wordsOf(body)), QUIET);
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

/** Counts what the desk counts: the words that would be printed if nothing of what is suggested were taken. */
function wordsOf({ state: { doc } }: Editor): number {
  const { content = [] } = doc.toJSON() as Partial<ArticleDocument>;
  return countWords(plainText({ type: 'doc', content: withoutSuggestions(content, 'reject') }));
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
