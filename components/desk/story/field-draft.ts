import type { Refusal } from '#lib/newsroom/refusal';

/** What a person made of one field of the panel, until the page comes back with what is kept. */
export type FieldDraft = {
  readonly value: unknown;
  readonly phase: 'typed' | 'sending' | 'kept' | 'refused';
  /** The person is in the field: nothing from outside replaces what stands there. */
  readonly isHeld: boolean;
  /** When the newsroom kept it, on the server's clock. */
  readonly keptAt: number;
  readonly refusal: Refusal | null;
};

export type DraftNews =
  | { readonly kind: 'typed'; readonly value: unknown; readonly isHeld: boolean }
  | { readonly kind: 'left' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'kept'; readonly value: unknown; readonly at: number }
  | { readonly kind: 'refused'; readonly value: unknown; readonly refusal: Refusal }
  /** The page was read anew, at this moment of the server's clock. */
  | { readonly kind: 'read'; readonly at: number };

const PASSING: readonly string[] = [
  'out_of_reach',
  'failed_inside',
  'signed_out',
  'database_busy',
  'disk_full',
];

/** Whether a field was refused only because the newsroom could not take it just then: the same value may be sent again. */
export function isWorthSendingAgain({ refusal }: FieldDraft): boolean {
  return refusal !== null && PASSING.includes(refusal.code);
}

/** How a draft goes on; null when the field says again what the page says. */
export function nextDraft(draft: FieldDraft | null, news: DraftNews): FieldDraft | null {
  if (news.kind === 'typed')
    return { value: news.value, phase: 'typed', isHeld: news.isHeld, keptAt: 0, refusal: null };
  if (!draft) return null;
  switch (news.kind) {
    case 'left':
      return { ...draft, isHeld: false };
    case 'sent':
      return { ...draft, phase: 'sending', refusal: null };
    case 'kept':
      // What was typed while it was on its way is still to be sent.
      return draft.value === news.value ? { ...draft, phase: 'kept', keptAt: news.at } : draft;
    case 'refused':
      return draft.value === news.value ? { ...draft, phase: 'refused', refusal: news.refusal } : draft;
    case 'read':
      return draft.phase === 'kept' && !draft.isHeld && news.at >= draft.keptAt ? null : draft;
  }
}
