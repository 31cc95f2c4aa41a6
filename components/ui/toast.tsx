'use client';

import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './button.tsx';
import { useWords } from './words.tsx';

type ToastLine = { text: string; action?: { label: string; onPress: () => void } };

const queue = new ToastQueue<ToastLine>({ maxVisibleToasts: 2 });

/** The kit makes an alert of each, which would break into whatever is being read. */
const NO_ALERT = { role: 'group', 'aria-modal': undefined };

/** Says in one line that something was done; with an action, the way to undo it. */
export function toast(text: string, action?: ToastLine['action']) {
  queue.add({ text, ...(action && { action }) }, { timeout: action ? 15_000 : 6_000 });
}

/** Where toasts appear, and are read out politely; stands once in the newsroom's layout. */
export function Toasts() {
  const t = useWords('desk');
  return (
    <ToastRegion
      queue={queue}
      aria-label={t('ui.toasts')}
      className="fixed inset-x-4 bottom-20 z-toast grid justify-items-center gap-2 outline-none md:bottom-6"
    >
      {({ toast: shown }) => (
        <AriaToast
          toast={shown}
          render={(props) => <div {...props} {...NO_ALERT} />}
          className="flex min-h-11 items-center gap-3 rounded-control bg-ink py-1 ps-4 pe-1.5 text-ui text-on-ink shadow-lift outline-none focus-visible:outline-2 focus-visible:outline-focus"
        >
          <ToastContent role="status">
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          {shown.content.action && (
            <Button
              look="quiet"
              size="small"
              className="text-on-ink underline underline-offset-4 hover:text-ink"
              onPress={() => {
                shown.content.action?.onPress();
                queue.close(shown.key);
              }}
            >
              {shown.content.action.label}
            </Button>
          )}
          <IconButton slot="close" icon="close" size="small" label={t('ui.close')} className="text-on-ink" />
        </AriaToast>
      )}
    </ToastRegion>
  );
}
