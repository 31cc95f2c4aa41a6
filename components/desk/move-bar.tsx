'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button';
import type { ButtonLook } from '#components/ui/button-look.ts';
import { Icon } from '#components/ui/icons';
import { Kbd } from '#components/ui/kbd';
import { MenuOpener } from '#components/ui/menu';
import { SplitButton } from '#components/ui/split-button';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import { MoveDialog } from './move-dialog.tsx';
import { MoveMenu } from './move-menu.tsx';
import type { MoveAction, MoveOffers, StoryToMove } from './story-to-move.ts';
import { type MakeReady, useMoves } from './use-moves.ts';

export type MoveBarProps = MoveOffers & {
  story: StoryToMove;
  action: MoveAction;
  onMoved?: (move: Move) => void;
  size?: ButtonLook['size'];
  /** Spans the width of its panel. */
  isWide?: boolean;
  /** Why nothing can be moved now (offline, not saved yet); the buttons are off and the sentence is at hand. */
  blocked?: string | undefined;
  /** Key of the next move, shown on the button. */
  nextKey?: string | undefined;
  /** Brings the story up to date before a move is begun. */
  makeReady?: MakeReady;
};

/** The one next action on a story, the other steps in the menu at its side, and their dialogs. */
export function MoveBar({
  story,
  moves,
  next,
  action,
  onMoved,
  size,
  isWide,
  blocked,
  nextKey,
  makeReady,
}: MoveBarProps) {
  const t = useWords('desk');
  const { ask, asked, send, close, isMoving } = useMoves(action, onMoved, makeReady);
  const others = moves.filter((move) => move !== next);
  const menu = <MoveMenu moves={others} onMove={(move) => ask(move, story)} />;
  const shared = { size, isDisabled: blocked !== undefined, isPending: isMoving };
  return (
    <span
      title={blocked}
      className={isWide ? 'grid gap-1.5 [&>span]:flex' : 'inline-flex items-center gap-2'}
    >
      {next && others.length > 0 && (
        <SplitButton {...shared} onPress={() => ask(next, story)} menu={menu} menuLabel={t('move.more')}>
          <NextName word={t(`moves.${next}.name`)} nextKey={nextKey} />
        </SplitButton>
      )}
      {next && others.length === 0 && (
        <Button {...shared} look="next" onPress={() => ask(next, story)}>
          <NextName word={t(`moves.${next}.name`)} nextKey={nextKey} />
        </Button>
      )}
      {!next && others.length > 0 && (
        <MenuOpener menu={menu}>
          <Button {...shared} look="line">
            {t('move.more')}
            <Icon name="down" size="small" />
          </Button>
        </MenuOpener>
      )}
      {blocked && <span className={`text-note text-ink-mute ${isWide ? '' : 'sr-only'}`}>{blocked}</span>}
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
    </span>
  );
}

function NextName({ word, nextKey }: { word: string; nextKey: string | undefined }): ReactNode {
  return (
    <>
      {word}
      {nextKey && <Kbd inherit>{nextKey}</Kbd>}
    </>
  );
}
