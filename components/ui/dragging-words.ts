import type { useWords } from './words.tsx';

/** A thing that is dragged or dropped beside, as the kit names it. */
type Named = { readonly itemText: string };
type Between = { readonly beforeItemText: string; readonly afterItemText: string };

/** What the kit says to whoever drags by keyboard, by touch or with a screen reader, in our words. */
export function draggingWords(t: ReturnType<typeof useWords>) {
  return {
    dragItem: ({ itemText }: Named) => t('ui.dragging.item', { name: itemText }),
    dragDescriptionKeyboard: t('ui.dragging.howByKeyboard'),
    dragDescriptionTouch: t('ui.dragging.howByTouch'),
    dragDescriptionVirtual: t('ui.dragging.howByClick'),
    dragDescriptionLongPress: t('ui.dragging.howByLongPress'),
    dragStartedKeyboard: t('ui.dragging.begun'),
    dragStartedTouch: t('ui.dragging.begunByTouch'),
    dragStartedVirtual: t('ui.dragging.begun'),
    endDragKeyboard: t('ui.dragging.leave'),
    endDragTouch: t('ui.dragging.leave'),
    endDragVirtual: t('ui.dragging.leave'),
    dropDescriptionKeyboard: t('ui.dragging.drop'),
    dropDescriptionTouch: t('ui.dragging.dropByTouch'),
    dropDescriptionVirtual: t('ui.dragging.drop'),
    dropCanceled: t('ui.dragging.left'),
    dropComplete: t('ui.dragging.dropped'),
    dropIndicator: t('ui.dragging.place'),
    insertBefore: ({ itemText }: Named) => t('ui.dragging.before', { name: itemText }),
    insertAfter: ({ itemText }: Named) => t('ui.dragging.after', { name: itemText }),
    insertBetween: ({ beforeItemText, afterItemText }: Between) =>
      t('ui.dragging.between', { first: beforeItemText, second: afterItemText }),
  };
}
