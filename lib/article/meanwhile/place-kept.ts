import { ChangeSet } from '@tiptap/pm/changeset';
import type { Node } from '@tiptap/pm/model';
import { StepMap } from '@tiptap/pm/transform';

/**
 * Finds a place of a text again in one that was made of it elsewhere: behind the same letters, whatever is suggested about
 * them and whatever others wrote around them.
 */
export function placeKept(position: number, { before, after }: { before: Node; after: Node }): number {
  const whole = new StepMap([0, before.content.size, after.content.size]);
  const { changes } = ChangeSet.create(before).addSteps(after, [whole], null);
  const moves = changes.flatMap(({ fromA, toA, fromB, toB }) => [fromA, toA - fromA, toB - fromB]);
  return new StepMap(moves).map(position, -1);
}
