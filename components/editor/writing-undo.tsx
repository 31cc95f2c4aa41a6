'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { IconButton } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { WritingEditors } from './writing-editors.ts';

/** Undo and redo for the top bar; they go back through headline, standfirst and body alike. */
export function WritingUndo({ editors }: { editors: WritingEditors | null }) {
  const t = useWords('writing');
  const { canUndo, canRedo } = useUndoState(editors);
  return (
    <>
      <IconButton
        icon="undo"
        label={t('sheet.undo')}
        isDisabled={!canUndo}
        onPress={() => editors?.undo.undo()}
      />
      <IconButton
        icon="redo"
        label={t('sheet.redo')}
        isDisabled={!canRedo}
        onPress={() => editors?.undo.redo()}
      />
    </>
  );
}

/** Whether there is something to take back, and something to bring back. */
export function useUndoState(editors: WritingEditors | null): { canUndo: boolean; canRedo: boolean } {
  const undo = editors?.undo;
  const listen = useCallback((listener: () => void) => undo?.onChange(listener) ?? noChange, [undo]);
  const canUndo = useSyncExternalStore(
    listen,
    () => undo?.canUndo() ?? false,
    () => false,
  );
  const canRedo = useSyncExternalStore(
    listen,
    () => undo?.canRedo() ?? false,
    () => false,
  );
  return { canUndo, canRedo };
}

const noChange = () => undefined;
