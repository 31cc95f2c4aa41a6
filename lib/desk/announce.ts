import { log } from '#lib/log';
import type { Move } from '#lib/newsroom/moves';
import type { Stage, Visibility } from '#lib/newsroom/story';

/** What the rest of the process is told after a transaction is on disk. */
export type Announcement =
  | {
      readonly kind: 'story_moved';
      readonly storyId: number;
      readonly move: Move;
      readonly stage: Stage;
      readonly visibility: Visibility;
    }
  /** The working copy was written from inside; `update` is the Yjs update that open documents must take in. */
  | { readonly kind: 'text_replaced'; readonly storyId: number; readonly update: Uint8Array }
  | { readonly kind: 'fields_edited'; readonly storyId: number }
  | { readonly kind: 'comments_changed'; readonly storyId: number }
  /** A role, an account or an ownership changed: whoever holds a right by it must ask again. */
  | { readonly kind: 'rights_changed'; readonly personId: string }
  | { readonly kind: 'outbox_filled' };

type Listener = (announcement: Announcement) => void;

const kept = globalThis as typeof globalThis & { moratListeners?: Set<Listener> };

function listeners(): Set<Listener> {
  kept.moratListeners ??= new Set();
  return kept.moratListeners;
}

/** Tells every listener of this process; other processes see the database. A listener that throws stops nobody else. */
export function announce(announcement: Announcement): void {
  for (const listener of listeners()) {
    try {
      listener(announcement);
    } catch (error) {
      log.error({ err: error }, 'a listener to an announcement failed');
    }
  }
}

/** Listens to announcements until the answered function is called. */
export function onAnnouncement(listener: Listener): () => void {
  listeners().add(listener);
  return () => {
    listeners().delete(listener);
  };
}
