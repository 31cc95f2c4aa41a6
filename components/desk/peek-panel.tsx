'use client';

import Image from 'next/image';
import Link from 'next/link';
import { useLocale } from 'use-intl';
import { Avatars } from '#components/ui/avatar';
import { Button, LinkButton } from '#components/ui/button';
import { EmptyState } from '#components/ui/empty-state';
import { Icon, type IconName } from '#components/ui/icons';
import { Kbd } from '#components/ui/kbd';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import type { Language } from '#lib/newsroom/people';
import { GatesList } from './gates-list.tsx';
import { briefly, dayAndTime } from './moments.ts';
import { MoveBar } from './move-bar.tsx';
import type { PeekStory } from './peek-story.ts';
import { StoryMeta } from './queue-table.tsx';
import { Saying } from './saying.tsx';
import type { MoveAction } from './story-to-move.ts';

const KEYS: Partial<Record<Move, string>> = { approve: 'A' };

/** The quick look at the right of the queue: what was written, what the gates say, and at its foot the decision. */
export function PeekPanel({
  peek,
  now,
  isComing,
  action,
  onMoved,
  onReturn,
  isKeysOn,
}: {
  peek: PeekStory | null;
  now: number;
  /** Another story is on its way. */
  isComing: boolean;
  action: MoveAction;
  onMoved: (move: Move) => void;
  /** Asks what to mend, where the story may be returned. */
  onReturn: () => void;
  isKeysOn: boolean;
}) {
  const t = useWords('desk');
  return (
    <aside
      aria-label={t('queue.keys.peek')}
      aria-busy={isComing}
      className={`sticky top-topbar hidden h-[calc(100dvh-var(--spacing-topbar))] w-84 flex-none flex-col border-s border-line bg-desk [--surface:var(--color-desk)] lg:flex xl:w-panel ${
        isComing ? '*:opacity-60' : ''
      }`}
    >
      {peek ? (
        <>
          <PeekText peek={peek} now={now} />
          <footer className="grid gap-2 border-t border-line px-5 pt-3.5 pb-4">
            <MoveBar
              key={peek.row.id}
              story={peek.story}
              {...peek.offers}
              action={action}
              onMoved={onMoved}
              size="large"
              isWide
              nextKey={isKeysOn && peek.offers.next ? KEYS[peek.offers.next] : undefined}
            />
            <span className="grid auto-cols-fr grid-flow-col gap-2">
              {peek.offers.moves.includes('return') && (
                <Button look="line" onPress={onReturn}>
                  {t('moves.return.name')}
                  {isKeysOn && <Kbd inherit>T</Kbd>}
                </Button>
              )}
              <LinkButton href={`/desk/stories/${peek.row.id}`} look="line">
                {t('queue.keys.open')}
                {isKeysOn && <Kbd inherit>↵</Kbd>}
              </LinkButton>
            </span>
          </footer>
        </>
      ) : (
        <EmptyState title={t('queue.nothingChosen')}>{t('queue.nothingChosenHint')}</EmptyState>
      )}
    </aside>
  );
}

function PeekText({ peek, now }: { peek: PeekStory; now: number }) {
  const t = useWords('desk');
  const language = useLocale() as Language;
  const { row } = peek;
  const inside = row.inside.length > 0 ? row.inside : row.claimedBy ? [row.claimedBy] : [];
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto px-5 py-4.5" key={row.id}>
      <div className="flex items-center gap-2">
        <StoryStamp stage={row.stage} visibility={row.visibility} look="chip" />
        <span className="text-note text-ink-mute" title={dayAndTime(row.stageSince, language)}>
          {t('time.since', { time: briefly(row.stageSince, now) })}
        </span>
        <span className="ms-auto">
          {inside.length > 0 && <Avatars people={inside} isLive={row.inside.length > 0} />}
        </span>
      </div>
      <h2 className="font-serif text-head-2 leading-[1.24] text-pretty">
        <Link
          prefetch={false}
          href={`/desk/stories/${row.id}`}
          className="hover:underline hover:decoration-lacquer-ink hover:underline-offset-4"
        >
          {row.headline || t('story.untitled')}
        </Link>
      </h2>
      <p className="-mt-2 text-note text-ink-mute">
        <StoryMeta story={row} />
      </p>
      {peek.returned && (
        <Saying person={peek.returned.person} at={peek.returned.at} now={now} text={peek.returned.reason} />
      )}
      {peek.standfirst && (
        <p className="font-serif text-summary font-[410] text-pretty text-ink-soft">{peek.standfirst}</p>
      )}
      {peek.aiNote && (
        <p className="text-ui">
          <b>{t('queue.aiNote')}:</b> {peek.aiNote}
        </p>
      )}
      <PeekPictures pictures={peek.pictures} />
      <section aria-label={t('gates.title')} className="grid gap-2 border-y border-line py-3">
        <GatesList findings={peek.story.findings} />
      </section>
      <div className="-mt-4 text-ui">
        <Fact icon="comment" name={t('queue.openCommentsTitle')} value={peek.comments.length} />
        <Fact icon="image" name={t('queue.pictures')} value={peek.pictures.length} />
        <Fact icon="list" name={t('queue.words')} value={row.words} />
      </div>
      {peek.comments.map((comment) => (
        <Saying
          key={comment.id}
          person={comment.person}
          at={comment.at}
          now={now}
          text={comment.text}
          mark={comment.isBlocking ? t('gates.block') : undefined}
        />
      ))}
      <p
        className={`border-t border-line pt-4 font-serif text-[1.0625rem] leading-[1.6] whitespace-pre-line ${
          peek.text ? '' : 'text-ink-mute italic'
        }`}
      >
        {peek.text || t('story.noText')}
      </p>
    </div>
  );
}

function PeekPictures({ pictures }: { pictures: PeekStory['pictures'] }) {
  const [lead, ...others] = pictures;
  if (!lead) return null;
  return (
    <div className="grid flex-none grid-cols-4 gap-1">
      {[lead, ...others.slice(0, 4)].map((picture, index) => (
        <Image
          unoptimized
          width={800}
          height={450}
          key={picture.id}
          src={`/media/${picture.id}/${index === 0 ? 640 : 320}.webp`}
          alt={picture.alt}
          className={`w-full bg-sunk object-cover dark:brightness-90 ${
            index === 0 ? 'col-span-4 aspect-video' : 'aspect-square'
          }`}
        />
      ))}
    </div>
  );
}

function Fact({ icon, name, value }: { icon: IconName; name: string; value: number }) {
  return (
    <div className="flex min-h-8.5 items-center gap-2.5 border-b border-line">
      <Icon name={icon} className="text-ink-mute" />
      {name}
      <span className="ms-auto font-figures tabular-nums">{value}</span>
    </div>
  );
}
