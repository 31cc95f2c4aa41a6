'use client';

import { type ReactNode, useCallback, useState } from 'react';

/**
 * A voice for what people who listen to the page would else miss: `say` has words read out politely, once, and the same
 * words again when they are said again. `voice` stands somewhere in the page the whole time.
 */
export function useVoice(): { say: (words: string) => void; voice: ReactNode } {
  const [said, setSaid] = useState({ words: '', turn: 0 });
  const say = useCallback((words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 })), []);
  const voice = (
    // The kit leaves it to be heard while a dialog hides the rest of the page.
    <p role="status" data-live-announcer="true" className="sr-only">
      <span key={said.turn}>{said.words}</span>
    </p>
  );
  return { say, voice };
}
