'use client';

import { useLocale } from 'use-intl';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import type { Language } from '#lib/newsroom/people';
import type { Embargo } from '#lib/newsroom/story';
import { dayAndTime } from '../moments.ts';
import { MoveDialog } from '../move-dialog.tsx';
import type { MoveAction } from '../story-to-move.ts';
import { type MakeReady, useMoves } from '../use-moves.ts';
import { useStoryPage } from './story-fields-kept.tsx';

/** How the embargo stands, with the moves that set and lift it where they are this person's. */
export function StoryEmbargo({ move, makeReady }: { move: MoveAction; makeReady: MakeReady }) {
  const t = useWords('writing');
  const desk = useWords('desk');
  const say = useSayEmbargo();
  const { toMove, offers, embargo } = useStoryPage();
  const { ask, asked, send, close, isMoving } = useMoves(move, undefined, makeReady);
  const mine = offers.moves.filter((one: Move) => one === 'set_embargo' || one === 'lift_embargo');
  return (
    <div className="grid gap-1.5">
      <h3 className="text-note font-medium">{t('panel.embargo')}</h3>
      <p className="text-ink-soft">{say(embargo) ?? t('panel.noEmbargo')}</p>
      {mine.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {mine.map((one) => (
            <Button key={one} size="small" isPending={isMoving} onPress={() => ask(one, toMove)}>
              {desk(`moves.${one}.name`)}
            </Button>
          ))}
        </div>
      )}
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
    </div>
  );
}

/** How to say an embargo; null when there is none. */
export function useSayEmbargo(): (embargo: Embargo) => string | null {
  const t = useWords('writing');
  const language = useLocale() as Language;
  return (embargo) => {
    if (embargo === null) return null;
    return embargo === 'indefinite'
      ? t('panel.embargoIndefinite')
      : t('panel.embargoUntil', { until: dayAndTime(embargo.until, language) });
  };
}
