'use client';

import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { deviceName } from './device-name.ts';
import { briefly } from './moments.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSending } from './use-sending.ts';

export type SessionsListProps = {
  sessions: readonly { id: string; device: string; lastSeenAt: number; isThis: boolean }[];
  readAt: number;
  onEnd: (wish: { sessionId: string }) => Promise<Answer>;
  onEndOthers: (wish: Record<string, never>) => Promise<Answer>;
};

/** Where one is signed in, and the way to end it. */
export function SessionsList({ sessions, readAt, onEnd, onEndOthers }: SessionsListProps) {
  const t = useWords('desk');
  const router = useRouter();
  const { send, isSending, refusal } = useSending();
  const end = (work: () => Promise<Answer>) =>
    send(work, () => {
      toast(t('profile.sessionEnded'));
      router.refresh();
    });
  return (
    <>
      <ul>
        {sessions.map((session) => (
          <li key={session.id} className="flex min-h-13 items-center gap-3 border-b border-line py-1.5">
            <span className="min-w-0 flex-1">
              {deviceName(session.device) || t('profile.unknownDevice')}
              <small className="block text-note text-ink-mute">
                {session.isThis
                  ? t('profile.thisOne')
                  : t('profile.lastSeen', { time: briefly(session.lastSeenAt, readAt) })}
              </small>
            </span>
            {!session.isThis && (
              <Button
                look="line"
                size="small"
                isDisabled={isSending}
                onPress={() => end(() => onEnd({ sessionId: session.id }))}
              >
                {t('profile.endSession')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNotice refusal={refusal} />
      {sessions.length > 1 && (
        <span>
          <Button look="cut" icon="signOut" isPending={isSending} onPress={() => end(() => onEndOthers({}))}>
            {t('profile.endOthers')}
          </Button>
        </span>
      )}
    </>
  );
}
