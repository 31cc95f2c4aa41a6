import type { ArticleNode } from '#lib/article/document';
import { blockSuggestions, isCell, type Settling, SUGGESTION_ATTRIBUTES } from './suggestion.ts';

type SettledBlock = { readonly node: ArticleNode; readonly isGone: boolean; readonly joins: boolean };

/**
 * A block when what is suggested about itself has met its fate: as it then is, its content aside, whether it is gone, and
 * whether its words are joined to the block before it.
 */
export function settledItself(node: ArticleNode, fateOf: Settling): SettledBlock {
  const { came, goes, changed } = blockSuggestions(node.attrs);
  const fates = {
    came: came && fateOf(came),
    goes: goes && fateOf(goes),
    changed: changed && fateOf(changed),
  };
  const decided = SUGGESTION_ATTRIBUTES.filter((name) => fates[name] !== null);
  const was = changed && fates.changed === 'reject' ? attributesOf(changed.was) : {};
  const attrs = { ...without(node.attrs, decided), ...was };
  const type = fates.changed === 'accept' && isCell(node.type) ? (changed?.becomes ?? node.type) : node.type;
  return {
    node: decided.length === 0 ? node : { ...node, type, attrs },
    isGone:
      (came?.kind === 'added' && fates.came === 'reject') ||
      (goes?.kind === 'removed' && fates.goes === 'accept'),
    joins:
      (came?.kind === 'split' && fates.came === 'reject') ||
      (goes?.kind === 'joined' && fates.goes === 'accept'),
  };
}

function attributesOf(was: string): Record<string, unknown> {
  try {
    const attrs: unknown = JSON.parse(was);
    return typeof attrs === 'object' && attrs !== null ? without(attrs, SUGGESTION_ATTRIBUTES) : {};
  } catch {
    return {};
  }
}

function without(attrs: object | undefined, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attrs ?? {}).filter(([name]) => !names.includes(name)));
}
