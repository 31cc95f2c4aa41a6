import type { Change } from '#lib/press/change-over';
import type { Order } from '#lib/press/print';
import type { Print } from '#lib/press/store';
import type { Passage } from './passage.ts';

/** Where the kiosk opens: port 0 is any that is free. */
export type Stand = { readonly port: number; readonly host: string };

/** What the house says to its kiosk. */
export type ToKiosk =
  | { readonly kind: 'open'; readonly stand: Stand; readonly passage: Passage }
  | { readonly kind: 'keep'; readonly address: string; readonly print: Print }
  | { readonly kind: 'showOn'; readonly change: Change }
  | { readonly kind: 'made'; readonly number: number; readonly print: Print }
  | { readonly kind: 'failed'; readonly number: number }
  | { readonly kind: 'close' };

/** What the kiosk says to its house: that it is open, which print it needs, what was read lately, that nobody stands there any more. */
export type ToHouse =
  | { readonly kind: 'opened'; readonly port: number }
  | { readonly kind: 'order'; readonly number: number; readonly order: Order }
  | { readonly kind: 'read'; readonly addresses: readonly string[] }
  | { readonly kind: 'left' };

/** What a thread of the kiosk begins with: the number of the change that was told last, shared with the house. */
export type Beginning = { readonly told: Int32Array<SharedArrayBuffer> };
