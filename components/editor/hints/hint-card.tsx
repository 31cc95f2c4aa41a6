'use client';

import type { Transaction } from '@tiptap/pm/state';
import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/ui/button';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import { docsOf } from '../clean-up/docs-of.ts';
import type { WritingEditors } from '../writing-editors.ts';
import { locateHint, type PlacedHint } from './hint-places.ts';
import { staysOpen } from './hint-stays.ts';
import { useHints } from './hints-context.ts';
import { useSayHint } from './say-hint.ts';

type CardProps = {
  editors: WritingEditors;
  hint: PlacedHint;
  /** Opened by keys: the focus comes here, and goes back to the text. */
  takesFocus: boolean;
  onClose: () => void;
  /** To the next hint; none when this is the only one. */
  onNext: (() => void) | undefined;
};

/** A hint beside its words: what, why, and what to do about it. Opened by a press it leaves the caret where it is. */
export function HintCard(props: CardProps) {
  return createPortal(<OpenCard {...props} />, document.body);
}

function OpenCard({ editors, hint, takesFocus, onClose, onNext }: CardProps) {
  const t = useWords('writing');
  const say = useSayHint();
  const { hints, accept, leave } = useHints();
  const titleId = useId();
  const card = useRef<HTMLDivElement>(null);
  usePlace(card, editors, hint);
  useLeaving(card, editors, hint, onClose);
  useEffect(() => {
    if (takesFocus && hint) card.current?.focus();
  }, [takesFocus, hint]);
  const alike = (hints ?? []).filter(
    ({ key, becomes }) => key === hint.key && becomes[0] === hint.becomes[0],
  );
  const [first] = hint.becomes;
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={`${FLOAT} fixed top-(--hint-y) left-(--hint-x) z-menu grid w-96 max-w-[calc(100vw-1.5rem)] gap-2.5 p-3.5 max-md:inset-x-3 max-md:top-auto max-md:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-md:w-auto`}
    >
      <p id={titleId} className="text-note text-ink-mute">
        {t(`hints.kind.${hint.kind}`)}:{' '}
        <q className="font-serif text-summary text-ink">{shortly(hint.found)}</q>
      </p>
      <p className="text-pretty">{say(hint)}</p>
      <div className="flex flex-wrap gap-2">
        {hint.becomes.map((becomes) => (
          <Button key={becomes} look="ink" size="small" onPress={() => accept([{ hint, becomes }])}>
            {t('hints.write', { becomes: shortly(becomes) })}
          </Button>
        ))}
        {hint.facts.canPart === 1 && (
          <Button look="ink" size="small" onPress={() => accept([{ hint, becomes: null }])}>
            {t('hints.part')}
          </Button>
        )}
        {first !== undefined && alike.length > 1 && (
          <Button
            look="line"
            size="small"
            onPress={() => accept(alike.map((one) => ({ hint: one, becomes: first })))}
          >
            {t('hints.writeAll', { count: alike.length })}
          </Button>
        )}
      </div>
      <div className="-mx-2 flex flex-wrap gap-y-1 border-t border-line px-px pt-2">
        <Button look="quiet" size="small" onPress={() => leave(hint, 'once')}>
          {t('hints.leaveOnce')}
        </Button>
        <Button look="quiet" size="small" onPress={() => leave(hint, 'story')}>
          {t('hints.leaveInStory')}
        </Button>
        {onNext && (
          <Button look="quiet" size="small" onPress={onNext}>
            {t('hints.next')}
          </Button>
        )}
      </div>
    </div>
  );
}

const SHORT = 60;
const shortly = (words: string) => (words.length > SHORT ? `${words.slice(0, SHORT)}…` : words);

const GAP = 8;
const EDGE = 12;

/** Keeps the card under its words, above them where the page ends; without React, so that scrolling costs nothing. */
function usePlace(card: RefObject<HTMLDivElement | null>, editors: WritingEditors, hint: PlacedHint) {
  useLayoutEffect(() => {
    const place = () => {
      const at = locateHint(hint, docsOf(editors));
      if (!card.current || !at) return;
      const { view } = editors[hint.block.field];
      const start = view.coordsAtPos(at.from);
      const end = view.coordsAtPos(at.until, -1);
      const { offsetWidth, offsetHeight } = card.current;
      const below = end.bottom + GAP;
      const isRoomBelow = below + offsetHeight + EDGE < window.innerHeight;
      const y = isRoomBelow ? below : Math.max(EDGE, start.top - GAP - offsetHeight);
      const x = Math.max(EDGE, Math.min(start.left, window.innerWidth - offsetWidth - EDGE));
      card.current.style.setProperty('--hint-y', `${Math.round(y)}px`);
      card.current.style.setProperty('--hint-x', `${Math.round(x)}px`);
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    const { body, headline, standfirst } = editors;
    for (const editor of [body, headline, standfirst]) editor.on('update', place);
    return () => {
      for (const editor of [body, headline, standfirst]) editor.off('update', place);
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [card, editors, hint]);
}

/** Closes with Escape, with a press elsewhere, with one's own first key in the text, and when its words are changed. */
function useLeaving(
  card: RefObject<HTMLDivElement | null>,
  editors: WritingEditors,
  hint: PlacedHint,
  onClose: () => void,
) {
  useEffect(() => {
    const close = () => {
      if (card.current?.contains(document.activeElement)) editors[hint.block.field].view.focus();
      onClose();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && card.current?.contains(target))) onClose();
    };
    const changed = ({ transaction }: { transaction: Transaction }) => {
      if (!staysOpen(hint, docsOf(editors), transaction)) close();
    };
    const { body, headline, standfirst } = editors;
    document.addEventListener('keydown', key, true);
    document.addEventListener('pointerdown', press, true);
    for (const editor of [body, headline, standfirst]) editor.on('transaction', changed);
    return () => {
      document.removeEventListener('keydown', key, true);
      document.removeEventListener('pointerdown', press, true);
      for (const editor of [body, headline, standfirst]) editor.off('transaction', changed);
    };
  }, [card, editors, hint, onClose]);
}
