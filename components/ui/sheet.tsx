'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';
import { useWords } from './words.tsx';

/** A panel that slides in from the side, and from below on a phone: filters, quick look, the story's panel. */
export function Sheet({
  title,
  isOpen,
  onClose,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useWords('desk');
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-dialog flex items-end justify-end bg-scrim entering:animate-[fade_140ms]"
    >
      <Modal className="flex max-h-[88dvh] w-full flex-col rounded-t-[14px] bg-desk shadow-sheet entering:animate-[rise_320ms_var(--ease-settle)] md:h-dvh md:max-h-none md:max-w-panel md:rounded-none">
        <AriaDialog className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex min-h-topbar items-center gap-3 border-b border-line px-5">
            <Heading slot="title" className="flex-1 font-serif text-head-4">
              {title}
            </Heading>
            <IconButton icon="close" label={t('ui.close')} onPress={onClose} className="-me-2" />
          </header>
          <div className="min-h-0 flex-1 overflow-auto">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
