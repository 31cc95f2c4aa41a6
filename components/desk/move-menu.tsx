'use client';

import type { IconName } from '#components/ui/icons';
import { Menu, MenuItem, MenuLine } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';

const ICONS: Record<Move, IconName> = {
  submit: 'send',
  recall: 'undo',
  claim: 'inbox',
  release: 'back',
  return: 'returned',
  approve: 'check',
  reopen: 'pen',
  publish: 'globe',
  schedule: 'clock',
  unschedule: 'close',
  due: 'clock',
  open_change: 'pen',
  publish_change: 'globe',
  discard_change: 'trash',
  withdraw: 'eye',
  restore: 'redo',
  retract: 'strike',
  spike: 'folder',
  revive: 'redo',
  set_embargo: 'lock',
  lift_embargo: 'key',
};
const AWAY: readonly Move[] = ['discard_change', 'withdraw', 'spike', 'retract'];

/** The other steps, each with what will happen; what takes the story away stands last. */
export function MoveMenu({ moves, onMove }: { moves: readonly Move[]; onMove: (move: Move) => void }) {
  const t = useWords('desk');
  const item = (move: Move) => (
    <MenuItem
      key={move}
      id={move}
      icon={ICONS[move]}
      hint={t(`moves.${move}.hint`)}
      isCut={move === 'retract'}
      onAction={() => onMove(move)}
    >
      {t(`moves.${move}.name`)}
    </MenuItem>
  );
  const onward = moves.filter((move) => !AWAY.includes(move));
  const away = AWAY.filter((move) => moves.includes(move));
  return (
    <Menu label={t('move.more')}>
      {onward.map(item)}
      {onward.length > 0 && away.length > 0 && <MenuLine />}
      {away.map(item)}
    </Menu>
  );
}
