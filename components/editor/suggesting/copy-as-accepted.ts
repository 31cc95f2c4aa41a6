import { Fragment, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { blockSuggestions, strikesOn } from '#lib/article/suggestions/suggestion';

/** What is copied is what one reads as standing: without the words that are struck. */
export function copyAsAccepted(): Plugin {
  return new Plugin({
    props: {
      transformCopied: ({ content, openStart, openEnd }) => new Slice(standing(content), openStart, openEnd),
    },
  });
}

function standing(content: Fragment): Fragment {
  const kept = content.content.flatMap((node) => {
    const isStruck = node.isInline && (strikesOn(node.marks).length > 0 || isGoing(node.attrs));
    if (isStruck) return [];
    return [node.isText ? node : node.copy(standing(node.content))];
  });
  return Fragment.fromArray(kept);
}

function isGoing(attrs: Readonly<Record<string, unknown>>): boolean {
  return blockSuggestions(attrs).goes !== null;
}
