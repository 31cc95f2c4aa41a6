import type { Node } from '@tiptap/pm/model';
import { jsonOf, nodesFrom } from './from-json.ts';
import type { Pen } from './pen.ts';
import { settledNodes } from './settle-nodes.ts';
import { blockSuggestions, SUGGESTION_ATTRIBUTES } from './suggestion.ts';

type Attributes = Readonly<Record<string, unknown>>;

/**
 * The attributes of a block that stays: as they are now, and signed with what they were; comments about it stay with it.
 * A cell of a table that came to name its column or row says that it is to become that. Null when that cannot be said,
 * because somebody else's change of the same block is still open.
 */
export function keptAttributes(old: Node, now: Node, pen: Pen): Attributes | null {
  const suggested = blockSuggestions(old.attrs);
  const was = JSON.stringify(settingsOf(old.attrs));
  const is = JSON.stringify(settingsOf(now.attrs));
  const { discussed } = old.attrs;
  const attrs = { ...now.attrs, ...(discussed !== undefined && { discussed }), ...suggested };
  const becomes = old.type === now.type ? {} : { becomes: now.type.name };
  if ((was === is && old.type === now.type) || pen.hasAdded(old)) return attrs;
  const { changed } = suggested;
  if (!changed) return { ...attrs, changed: { ...pen.whole, was, ...becomes } };
  if (!pen.isMine(changed)) return null;
  if (old.type !== now.type) return { ...attrs, changed: { ...changed, ...becomes } };
  return changed.was === is && !changed.becomes ? { ...attrs, changed: null } : attrs;
}

/** What an editor can set about a block: its attributes without suggestions and comments. */
function settingsOf(attrs: Attributes): Attributes {
  const own = Object.entries(attrs).filter(([name]) => !NO_SETTINGS.has(name));
  return Object.fromEntries(own);
}

const NO_SETTINGS = new Set<string>([...SUGGESTION_ATTRIBUTES, 'discussed']);

/**
 * Blocks that somebody takes out: those that only he suggested are gone, others stay in place and say that they are to
 * go. Somebody else's wish to join a block to the one before stays; then it is its words that are to go.
 */
export function goingBlocks(blocks: readonly Node[], pen: Pen): Node[] {
  return blocks.flatMap((block) => {
    if (block.isText) return [block];
    if (pen.hasAdded(block) && pen.isAllMine(block)) return [];
    const { goes } = blockSuggestions(block.attrs);
    if (goes && !pen.isMine(goes)) return [goes.kind === 'removed' ? block : emptied(block, pen)];
    return [block.type.create({ ...block.attrs, goes: { ...pen.whole, kind: 'removed' } }, block.content)];
  });
}

function emptied(block: Node, pen: Pen): Node {
  if (!block.inlineContent) return block.type.create(block.attrs, goingBlocks(block.children, pen));
  const { id, by, at } = pen.whole;
  const removed = block.type.schema.marks.removed?.create({ id, by, at });
  const words = block.children.map((child) =>
    removed && child.isText ? child.mark(removed.addToSet(child.marks)) : child,
  );
  return block.type.create(block.attrs, words);
}

/** Blocks that somebody wrote as ones that came: as they read with all taken that was suggested where they come from. */
export function comingBlocks(blocks: readonly Node[], pen: Pen): Node[] {
  const [block] = blocks;
  if (!block) return [];
  const own = blocks.every((written) => pen.hasAdded(written)) ? blocks[0]?.attrs.came : null;
  const came = own ?? { ...pen.whole, kind: 'added' };
  const plain = nodesFrom(
    block.type.schema,
    settledNodes(jsonOf(blocks), () => 'accept'),
  );
  const joins = blockSuggestions(block.attrs).goes?.kind === 'joined';
  const goes = joins ? { ...pen.whole, kind: 'joined' } : null;
  return plain.map((node, index) =>
    node.type.create({ ...node.attrs, came, ...(index === 0 && { goes }) }, node.content, node.marks),
  );
}
