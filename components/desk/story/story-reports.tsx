'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button';
import { Notice } from '#components/ui/notice';
import { useWords } from '#components/ui/words';
import type { SettleLetter } from '../letters/letter-line.ts';
import { LetterWords } from '../letters/letter-words.tsx';
import { SettleButtons } from '../letters/settle-buttons.tsx';
import { MoveDialog } from '../move-dialog.tsx';
import type { MoveAction } from '../story-to-move.ts';
import { type MakeReady, useMoves } from '../use-moves.ts';
import type { StoryPage } from './story-page.ts';

/** So many errors stand above the paper; the others are in the inbox. */
const SHOWN = 3;

/** The errors that readers found in the story, to be mended by a change or settled without one. */
export function StoryReports({
  page,
  move,
  makeReady,
  settle,
  onDone,
}: {
  page: StoryPage;
  move: MoveAction;
  makeReady: MakeReady;
  settle: SettleLetter;
  onDone: () => void;
}) {
  const t = useWords('desk');
  const { ask, asked, send, close, isMoving } = useMoves(move, onDone, makeReady);
  const { reports, maySettle } = page.reports;
  if (reports.length === 0) return null;
  return (
    <Notice kind="warn" icon="comment" title={t('letters.onStory', { count: reports.length })}>
      <ul className="mt-2 grid gap-3.5">
        {reports.slice(0, SHOWN).map((letter) => (
          <li key={letter.id} className="grid gap-2">
            <LetterWords letter={letter} readAt={page.readAt} />
            {maySettle && <SettleButtons letter={letter} settle={settle} onDone={onDone} />}
          </li>
        ))}
      </ul>
      <span className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 empty:hidden">
        {page.offers.moves.includes('open_change') && (
          <Button
            size="small"
            icon="pen"
            isPending={isMoving}
            onPress={() => ask('open_change', page.toMove)}
          >
            {t('letters.mend')}
          </Button>
        )}
        {maySettle && reports.length > SHOWN && (
          <Link href="/desk/letters" className="link">
            {t('letters.inInbox')}
          </Link>
        )}
      </span>
      {asked && (
        <MoveDialog
          key={asked.move}
          move={asked.move}
          story={asked.story}
          refusedBefore={asked.refusal}
          onSend={send}
          onClose={close}
        />
      )}
    </Notice>
  );
}
