'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '#components/ui/button';
import { classes } from '#components/ui/class-names.ts';
import { Icon } from '#components/ui/icons';
import { Menu, MenuItem, MenuOpener } from '#components/ui/menu';
import { penOf } from '#components/ui/pens.ts';
import { useWords } from '#components/ui/words';
import { RefusalNotice } from '../../refusal-notice.tsx';
import { useSending } from '../../use-sending.ts';
import type { StoryActions } from '../story-actions.ts';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { StoryReply, StoryThread } from '../story-page.ts';
import { EditWords } from './edit-words.tsx';
import { Reply } from './reply.tsx';
import { Said } from './said.tsx';
import { ThreadAbout } from './thread-about.tsx';
import { useThreadsRoom } from './threads-room.tsx';

/** One thread: what it is about, what was said, and what may be done with it. */
export function ThreadCard({
  thread,
  actions,
  isGone = false,
  onTold,
}: {
  thread: StoryThread;
  actions: StoryActions;
  isGone?: boolean;
  onTold: () => void;
}) {
  const t = useWords('writing');
  const { card, isRead } = useReading(thread.id);
  const { send, isSending, refusal } = useSending();
  const { id: commentId, isBlocking, resolved } = thread;
  const block = () => send(() => actions.blockBy({ commentId, isBlocking: !isBlocking }), onTold);
  return (
    <article
      ref={card}
      id={`thread-${thread.id}`}
      tabIndex={-1}
      aria-label={t('panel.commentOf', { name: thread.person.name })}
      style={{ ['--pen' as string]: `var(--color-pen-${penOf(thread.person.id)})` }}
      className={classes(
        'grid scroll-my-6 gap-2.5 rounded-control border bg-paper px-3.5 py-3 [contain-intrinsic-block-size:auto_9rem] [content-visibility:auto]',
        isRead ? 'border-(--pen) shadow-[inset_4px_0_0_var(--pen)]' : 'border-line',
      )}
    >
      <Comment
        said={thread}
        editComment={actions.editComment}
        onTold={onTold}
        about={<ThreadAbout thread={thread} isGone={isGone} />}
        block={thread.mayBlock && !resolved ? { isBlocking, toggle: block } : null}
      />
      {isBlocking && !resolved && (
        <p className="flex items-center gap-1.5 text-note font-medium text-lacquer-ink">
          <Icon name="warn" size="small" />
          {t('panel.isBlocking')}
        </p>
      )}
      {thread.replies.map((reply) => (
        <div key={reply.id} className="border-t border-line pt-2.5">
          <Comment said={reply} editComment={actions.editComment} onTold={onTold} block={null} />
        </div>
      ))}
      {resolved && <p className="text-note text-ink-mute">{t('panel.settledBy', { name: resolved.name })}</p>}
      <RefusalNotice refusal={refusal} />
      <Answers thread={thread} actions={actions} onTold={onTold} send={send} isSending={isSending} />
    </article>
  );
}

/** The card comes into sight when its thread is read on the paper; reached by keys, it takes the focus. */
function useReading(id: number) {
  const { reading, isNewWish } = useThreadsRoom();
  const card = useRef<HTMLElement>(null);
  const mine = reading?.thread === id ? reading : null;
  useEffect(() => {
    if (!mine || !card.current) return;
    card.current.closest('details')?.setAttribute('open', '');
    card.current.scrollIntoView({ block: 'nearest' });
    if (mine.by === 'keys' && isNewWish(mine)) card.current.focus({ preventScroll: true });
  }, [mine, isNewWish]);
  return { card, isRead: mine !== null };
}

/** One comment with its words, or the field in which they are changed. */
function Comment({
  said,
  editComment,
  onTold,
  about,
  block,
}: {
  said: StoryReply;
  about?: ReactNode;
  editComment: StoryActions['editComment'];
  onTold: () => void;
  block: { isBlocking: boolean; toggle: () => void } | null;
}) {
  const t = useWords('writing');
  const [isEditing, setEditing] = useState(false);
  const leave = () => setEditing(false);
  const menu = (said.mayEdit || block) && !isEditing && (
    <MenuOpener
      menu={
        <Menu label={t('threads.more', { name: said.person.name })}>
          {said.mayEdit && (
            <MenuItem icon="pen" onAction={() => setEditing(true)}>
              {t('threads.edit')}
            </MenuItem>
          )}
          {block && (
            <MenuItem icon={block.isBlocking ? 'check' : 'warn'} onAction={block.toggle}>
              {t(block.isBlocking ? 'threads.unblock' : 'threads.block')}
            </MenuItem>
          )}
        </Menu>
      }
    >
      <IconButton
        icon="more"
        size="small"
        label={t('threads.more', { name: said.person.name })}
        className="-my-1 -me-1.5"
      />
    </MenuOpener>
  );
  return (
    <Said
      said={said}
      end={menu}
      about={about}
      instead={
        isEditing && <EditWords said={said} editComment={editComment} onTold={onTold} onLeave={leave} />
      }
    />
  );
}

function Answers({
  thread,
  actions,
  onTold,
  send,
  isSending,
}: Pick<ReturnType<typeof useSending>, 'send' | 'isSending'> & {
  thread: StoryThread;
  actions: StoryActions;
  onTold: () => void;
}) {
  const t = useWords('writing');
  const { rights } = useStoryPage();
  const [isReplying, setReplying] = useState(false);
  const { id: commentId, resolved, mayReopen } = thread;
  const leave = () => setReplying(false);
  if (!rights.comment) return null;
  if (isReplying) return <Reply thread={thread} comment={actions.comment} onTold={onTold} onLeave={leave} />;
  return (
    <div className="flex flex-wrap gap-1.5">
      <Button size="small" onPress={() => setReplying(true)}>
        {t('panel.reply')}
      </Button>
      {!resolved && (
        <Button
          size="small"
          look="quiet"
          icon="check"
          isPending={isSending}
          onPress={() => send(() => actions.resolve({ commentId }), onTold)}
        >
          {t('panel.settle')}
        </Button>
      )}
      {resolved && mayReopen && (
        <Button
          size="small"
          look="quiet"
          icon="returned"
          isPending={isSending}
          onPress={() => send(() => actions.reopen({ commentId }), onTold)}
        >
          {t('panel.reopen')}
        </Button>
      )}
    </div>
  );
}
