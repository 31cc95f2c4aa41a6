import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import type { Awareness } from 'y-protocols/awareness';
import { penOf } from '#components/ui/pens.ts';
import { othersOnly } from './others-only.ts';

/** What a seat says of its person to the others; it comes from another machine, so nothing in it is certain. */
export type Seated = { readonly id: string; readonly name: string; readonly pen?: number };

/** Where the others are: a line in their pen with their name. Names are hostile text and are only ever set as text. */
export function penCaret(awareness: Awareness, person: Seated) {
  return CollaborationCaret.configure({
    provider: { awareness: othersOnly(awareness) },
    user: { ...person, pen: person.pen ?? penOf(person.id), color: UNUSED_COLOUR },
    render: (seated) => caretOf(seated),
    selectionRender: (seated) => ({ class: 'pen-selection', style: penStyle(seated) }),
  });
}

// The caret plugin warns about anything but a hex colour; ours come from the tokens, which know light and dark.
const UNUSED_COLOUR = '#000000';

function caretOf(seated: Record<string, unknown>): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'pen-caret';
  caret.setAttribute('style', penStyle(seated));
  caret.setAttribute('aria-hidden', 'true');
  const name = document.createElement('b');
  name.textContent = String(seated.name ?? '').slice(0, LONGEST_NAME);
  caret.append('\u2060', name, '\u2060');
  return caret;
}

const LONGEST_NAME = 40;

function penStyle({ pen, id }: Record<string, unknown>): string {
  const number =
    typeof pen === 'number' && Number.isInteger(pen) && pen >= 1 && pen <= 8 ? pen : penOf(String(id));
  return `--pen: var(--color-pen-${number})`;
}
