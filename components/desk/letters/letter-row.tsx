'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button';
import { Icon } from '#components/ui/icons';
import { useWords } from '#components/ui/words';
import { briefly } from '../moments.ts';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useNow } from '../use-now.ts';
import { useSending } from '../use-sending.ts';
import type { LetterLine, ReopenLetter, SettleLetter } from './letter-line.ts';
import { LetterWords } from './letter-words.tsx';
import { SettleButtons } from './settle-buttons.tsx';

/** One letter of the inbox: what it is about, what it says, and what came or can come of it. */
export function LetterRow({
  letter,
  readAt,
  onSettle,
  onReopen,
  onDone,
}: {
  letter: LetterLine;
  readAt: number;
  onSettle: SettleLetter;
  onReopen: ReopenLetter;
  onDone: () => void;
}) {
  const t = useWords('desk');
  const { storyId, headline, settled } = letter;
  return (
    <li className="grid gap-2.5 border-b border-line py-4">
      <p className="flex items-baseline gap-2">
        <Icon
          name={letter.kind === 'error' ? 'warn' : 'mail'}
          size="small"
          className="flex-none translate-y-0.5 text-ink-mute"
        />
        <span className="text-pretty">
          {t(`letters.kind.${letter.kind}`)}
          {storyId !== null && (
            <>
              {': '}
              <Link
                prefetch={false}
                href={`/desk/stories/${storyId}`}
                className="font-serif text-[1.0625rem] font-medium hover:underline hover:decoration-lacquer-ink hover:underline-offset-4"
              >
                {headline || t('story.untitled')}
              </Link>
            </>
          )}
        </span>
      </p>
      <LetterWords letter={letter} readAt={readAt} />
      {settled ? (
        <Settled letter={letter} settled={settled} readAt={readAt} onReopen={onReopen} onDone={onDone} />
      ) : (
        <SettleButtons letter={letter} settle={onSettle} onDone={onDone} />
      )}
    </li>
  );
}

function Settled({
  letter,
  settled,
  readAt,
  onReopen,
  onDone,
}: {
  letter: LetterLine;
  settled: NonNullable<LetterLine['settled']>;
  readAt: number;
  onReopen: ReopenLetter;
  onDone: () => void;
}) {
  const t = useWords('desk');
  const now = useNow(readAt);
  const { send, isSending, refusal } = useSending();
  const reopen = () => send(() => onReopen({ letterId: letter.id }), onDone);
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-note">
        <span className="inline-flex items-center gap-1.5">
          <Icon name="check" size="small" className="text-state-approved" />
          {t(`letters.outcome.${settled.outcome}`)}
        </span>
        <span className="text-ink-mute">
          {t('letters.settledBy', { name: settled.name, time: briefly(settled.at, now) })}
        </span>
        <Button look="quiet" size="small" isDisabled={isSending} onPress={reopen}>
          {t('letters.reopen')}
        </Button>
      </div>
    </>
  );
}
