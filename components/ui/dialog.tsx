'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { useWords } from './words.tsx';

export type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Wider than the usual 34rem, for forms in two columns. */
  isWide?: boolean;
  /** For something that cannot be taken back. */
  isAlert?: boolean;
};

/** A dialog over the page; on a phone it rises from the foot. What it asks stands in the title. */
export function Dialog({ title, isOpen, onClose, children, isWide = false, isAlert = false }: DialogProps) {
  const t = useWords('desk');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert}
      className="fixed inset-0 z-dialog grid items-end justify-items-center bg-scrim entering:animate-[fade_140ms] md:items-center"
    >
      <Modal
        className={`max-h-[92dvh] w-full overflow-auto rounded-t-[14px] bg-paper shadow-sheet entering:animate-[rise_220ms_var(--ease-settle)] md:w-[calc(100%-2rem)] md:rounded-sheet ${
          isWide ? 'md:max-w-3xl' : 'md:max-w-dialog'
        }`}
      >
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="grid gap-4 p-5 outline-none md:p-6">
          <header className="flex items-start gap-3">
            <Heading slot="title" className="flex-1 font-serif text-head-2 text-pretty">
              {title}
            </Heading>
            <IconButton
              icon="close"
              size="small"
              label={t('ui.close')}
              onPress={onClose}
              className="-me-1 -mt-0.5"
            />
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The foot of a dialog: the way back first, the action last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap justify-end gap-2 pt-1">{children}</div>;
}
