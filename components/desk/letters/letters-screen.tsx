'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { buttonLook } from '#components/ui/button-look.ts';
import { EmptyState } from '#components/ui/empty-state';
import { useWords } from '#components/ui/words';
import { LETTER_KINDS } from '#lib/newsroom/letters';
import type { LetterLine, ReopenLetter, SettleLetter } from './letter-line.ts';
import { LetterRow } from './letter-row.tsx';
import { type LettersWish, lettersHref } from './letters-wish.ts';

const CHOICE =
  'flex min-h-9 items-center gap-2 rounded-control px-2.5 whitespace-nowrap text-ink-soft hover:bg-desk aria-[current]:bg-sunk aria-[current]:font-medium aria-[current]:text-ink touch:min-h-touch';

/** The inbox of the readers: errors they found and letters they wrote, the newest first, until somebody settles them. */
export function LettersScreen({
  lines,
  wish,
  openCount,
  hasLetters,
  next,
  readAt,
  onSettle,
  onReopen,
}: {
  lines: readonly LetterLine[];
  wish: LettersWish;
  openCount: number;
  /** Whether this person handles the letters to the paper too, not only the errors. */
  hasLetters: boolean;
  /** The letter that the next page goes on from. */
  next: number | null;
  readAt: number;
  onSettle: SettleLetter;
  onReopen: ReopenLetter;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const refresh = () => router.refresh();
  const isOpen = wish.list === 'open';
  return (
    <main id="main" className="flex flex-col gap-x-12 gap-y-2 px-4 pt-4 pb-16 md:flex-row md:px-7 md:pt-6">
      <div className="flex flex-wrap content-start gap-x-4 gap-y-1 md:w-52 md:flex-none md:flex-col md:gap-y-5">
        <nav aria-label={t('letters.lists')} className="flex gap-1 md:flex-col">
          {(['open', 'settled'] as const).map((list) => (
            <Link
              key={list}
              prefetch={false}
              href={lettersHref(wish, { list })}
              aria-current={wish.list === list ? 'page' : undefined}
              className={CHOICE}
            >
              {t(`letters.list.${list}`)}
              {list === 'open' && openCount > 0 && (
                <span className="ms-auto font-figures text-micro font-medium text-ink-mute">{openCount}</span>
              )}
            </Link>
          ))}
        </nav>
        {hasLetters && (
          <nav aria-label={t('letters.kinds')} className="flex flex-wrap gap-1 md:flex-col">
            {([null, ...LETTER_KINDS] as const).map((kind) => (
              <Link
                key={kind ?? 'every'}
                prefetch={false}
                href={lettersHref(wish, { kind })}
                aria-current={wish.kind === kind ? 'page' : undefined}
                className={CHOICE}
              >
                {t(`letters.kind.${kind ?? 'every'}`)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <div className="min-w-0 max-w-3xl flex-1">
        {lines.length === 0 ? (
          <EmptyState isGood={isOpen} title={t(isOpen ? 'letters.none' : 'letters.noneSettled')}>
            {t(isOpen ? 'letters.noneHint' : 'letters.noneSettledHint')}
          </EmptyState>
        ) : (
          <ul className="border-t-2 border-ink">
            {lines.map((letter) => (
              <LetterRow
                key={letter.id}
                letter={letter}
                readAt={readAt}
                onSettle={onSettle}
                onReopen={onReopen}
                onDone={refresh}
              />
            ))}
          </ul>
        )}
        {next !== null && (
          <Link
            href={lettersHref(wish, { before: next })}
            prefetch={false}
            className={`mt-5 ${buttonLook({ look: 'line' })}`}
          >
            {t('queue.nextPage')}
          </Link>
        )}
      </div>
    </main>
  );
}
