import { z } from 'zod';
import { GATES } from '#lib/newsroom/gates';
import { MOVES } from '#lib/newsroom/moves';
import { CHANGE_KINDS } from '#lib/newsroom/story';

const id = z.number().int().positive();
const moment = z.number().int();
const words = z.string().max(20_000);

/** The form of every move; `due` is the clock's and no form's. */
export const moveSchema = z.object({
  storyId: id,
  move: z.enum(MOVES).exclude(['due']),
  onScreen: id.nullable(),
  reason: words.optional(),
  publicNotice: words.optional(),
  scheduledFor: moment.optional(),
  embargo: z.union([z.strictObject({ until: moment }), z.literal('indefinite'), z.null()]).optional(),
  changeKind: z.enum(CHANGE_KINDS).optional(),
  suggestionsToGo: z.number().int().min(0).optional(),
  overrides: z.array(z.strictObject({ gate: z.enum(GATES), reason: words })).optional(),
  note: words.optional(),
  wrongText: words.optional(),
  rightText: words.optional(),
  workTitle: words.optional(),
  workSection: words.optional(),
  workDate: words.optional(),
});
