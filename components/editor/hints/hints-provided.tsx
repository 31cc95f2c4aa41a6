'use client';

import { type ReactNode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { HintHouse } from '#lib/text/hints/read-hints';
import { howWritten } from '../suggesting/suggesting.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { applyHints } from './apply-hint.ts';
import { hintAfterCaret, hintAtPoint } from './hint-at.ts';
import type { HintBook } from './hint-book.ts';
import { HintCard } from './hint-card.tsx';
import type { PlacedHint } from './hint-places.ts';
import { type Hints, HintsContext } from './hints-context.ts';
import './hints.css';

type Shown = { readonly hint: PlacedHint; readonly by: 'pointer' | 'keys' };
const NONE: readonly PlacedHint[] = [];

/** Reads the story as it is written and hands what there is to remark to whatever shows it. */
export function HintsProvided({
  editors,
  house,
  left,
  onLeave,
  children,
}: {
  /** Null as long as nothing can be written here. */
  editors: WritingEditors | null;
  /** Must stay the same object for as long as it says the same. */
  house: HintHouse;
  /** Keys of the hints that are left as they are in this story. */
  left: readonly string[];
  /** Keeps for everybody that a hint is left as it is, or is shown again. */
  onLeave: (hint: string, isLeft: boolean) => void;
  children: ReactNode;
}) {
  const t = useWords('writing');
  const book = useHintBook(editors, house);
  const hints = useSyncExternalStore(book?.listen ?? never, book?.read ?? none, none);
  const [leftHere, setLeftHere] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<Shown | null>(null);
  const close = useCallback(() => setShown(null), []);
  useEffect(() => book?.leave(new Set([...left, ...leftHere])), [book, left, leftHere]);

  const value = useMemo<Hints>(
    () => ({
      hints: editors ? hints : null,
      open: (hint, by) => {
        if (by === 'keys' && editors) scrollTo(editors, hint);
        setShown({ hint, by });
      },
      accept: (accepted) => {
        if (!editors) return;
        const done = applyHints(editors, accepted);
        toast(
          done === 0 ? t('hints.notNow') : t('hints.done', { count: done, how: howWritten(editors.body) }),
          done === 0 ? undefined : { label: t('sheet.undo'), onPress: () => editors.undo.undo() },
        );
        setShown(null);
      },
      leave: (hint, reach) => {
        const what = reach === 'once' ? hint.id : hint.key;
        setLeftHere((before) => new Set([...before, what]));
        if (reach === 'story') onLeave(hint.key, true);
        if (reach === 'story')
          toast(t('hints.left', { found: hint.found.slice(0, 40) }), {
            label: t('hints.showAgain'),
            onPress: () => {
              setLeftHere((before) => new Set([...before].filter((key) => key !== hint.key)));
              onLeave(hint.key, false);
            },
          });
        setShown(null);
      },
    }),
    [editors, hints, onLeave, t],
  );

  usePresses(editors, hints, value.open);
  useHintKeys(editors, book, shown, value.open);
  const next = shown && hints[(hints.indexOf(shown.hint) + 1) % hints.length];
  return (
    <HintsContext value={value}>
      {children}
      {editors && shown && (
        <HintCard
          editors={editors}
          hint={shown.hint}
          takesFocus={shown.by === 'keys'}
          onClose={close}
          onNext={next && next !== shown.hint ? () => value.open(next, 'keys') : undefined}
        />
      )}
    </HintsContext>
  );
}

const never = () => () => undefined;
const none = () => NONE;

/** The book is fetched when there is something to read. */
function useHintBook(editors: WritingEditors | null, house: HintHouse): HintBook | null {
  const [book, setBook] = useState<HintBook | null>(null);
  useEffect(() => {
    if (!editors) return;
    let made: HintBook | null = null;
    let isGone = false;
    void import('./hint-book.ts').then(({ HintBook: Book }) => {
      if (isGone) return;
      made = new Book(editors, house);
      setBook(made);
    });
    return () => {
      isGone = true;
      made?.close();
      setBook(null);
    };
  }, [editors, house]);
  return book;
}

function usePresses(editors: WritingEditors | null, hints: readonly PlacedHint[], open: Hints['open']) {
  useEffect(() => {
    if (!editors) return;
    const press = (event: MouseEvent) => {
      const hint = hintAtPoint(editors, hints, event);
      if (hint) open(hint, 'pointer');
    };
    const rooms = [editors.headline, editors.standfirst, editors.body].map(({ view }) => view.dom);
    for (const room of rooms) room.addEventListener('click', press);
    return () => {
      for (const room of rooms) room.removeEventListener('click', press);
    };
  }, [editors, hints, open]);
}

/** As in Word: Alt+F7 leads to the next hint after the caret, with Shift to the one before. */
function useHintKeys(
  editors: WritingEditors | null,
  book: HintBook | null,
  shown: Shown | null,
  open: Hints['open'],
) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F7' || !event.altKey || event.ctrlKey || event.isComposing || !editors || !book)
        return;
      event.preventDefault();
      book.catchUp();
      const hints = book.read();
      const step = event.shiftKey ? -1 : 1;
      const at = shown ? hints.findIndex(({ id }) => id === shown.hint.id) : -1;
      const hint =
        at < 0 ? hintAfterCaret(editors, hints, step) : hints[(at + step + hints.length) % hints.length];
      if (hint) open(hint, 'keys');
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [editors, book, shown, open]);
}

function scrollTo(editors: WritingEditors, { block }: PlacedHint) {
  const { view } = editors[block.field];
  const dom = view.nodeDOM(block.start - 1);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'nearest' });
}
