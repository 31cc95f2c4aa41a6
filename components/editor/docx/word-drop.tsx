'use client';

import { useEffect, useState } from 'react';
import { useWords } from '#components/ui/words';
import { documentIn, mayBeDocument } from './word-file.ts';

/** Takes a text document that is dropped anywhere on the page, before the editor or the browser does. */
export function WordDrop({ onFile }: { onFile: (file: File) => void }) {
  const t = useWords('writing');
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      const mayBe = mayBeDocument(event.dataTransfer);
      setOver(mayBe);
      if (mayBe) event.preventDefault();
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = documentIn(event.dataTransfer);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      onFile(file);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const turn = (name: 'addEventListener' | 'removeEventListener') => {
      for (const [kind, listener] of Object.entries(listeners))
        window[name](kind, listener as EventListener, { capture: true });
    };
    turn('addEventListener');
    return () => turn('removeEventListener');
  }, [onFile]);
  return (
    isOver && (
      <div
        aria-hidden="true"
        className="pointer-events-none fixed inset-3 z-dialog grid place-items-center rounded-sheet border-2 border-dashed border-ink bg-scrim"
      >
        <span className="rounded-control bg-paper px-5 py-3 text-ui-lg font-semibold shadow-sheet">
          {t('docx.dropHere')}
        </span>
      </div>
    )
  );
}
