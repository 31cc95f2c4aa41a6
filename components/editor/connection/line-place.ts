import type * as Y from 'yjs';
import type { WritingRight } from '#lib/newsroom/access';
import type { TypingPause } from './typing-pause.ts';
import type { UnsentStore } from './unsent.ts';

/** What a line to a story needs of the page around it. */
export type LinePlace = {
  readonly personId: string;
  readonly openSocket: () => WebSocket;
  readonly store: UnsentStore;
  readonly pause: TypingPause;
  readonly isOnline: () => boolean;
  /** Something that `save`, `right` or the awareness says has changed. */
  readonly onChange: () => void;
  /** Writes into the text that the house has opened what another line could not hand in; it is all that is sent. */
  readonly carry?: (house: Y.Doc, right: WritingRight) => void;
};
