'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import { reach } from '../../desk/reach.ts';
import { useSurroundings } from '../surroundings.ts';
import { pointTo } from './point-to.ts';
import { RelatedSearch } from './related-search.tsx';
import { StoryLine } from './story-line.tsx';
import { type FoundStory, useStoryLookup } from './story-lookup.tsx';

/** A related story in the text: which one it is, or the search for one. */
export function RelatedView({ node, editor, getPos, deleteNode, selected }: NodeViewProps) {
  const { mayWrite } = useSurroundings();
  const t = useWords('writing');
  const storyId: number = node.attrs.storyId;
  const [isChanging, setChanging] = useState(false);
  const { story, isGone, learn } = useNamed(storyId);
  const isSearching = mayWrite && (storyId === 0 || isChanging);
  const choose = (found: FoundStory) => {
    learn(found);
    setChanging(false);
    const position = getPos();
    if (position === undefined) return;
    editor.view.dispatch(pointTo(editor.state, position, found.storyId));
    editor.view.focus();
  };
  return (
    <NodeViewWrapper
      as="aside"
      className="placed-related"
      aria-label={t('related.name')}
      data-active={selected || undefined}
    >
      <div data-drag-handle contentEditable={false} className="placed-related-story">
        <span className="labelled-line-name">{t('related.name')}</span>
        {story && <StoryLine story={story} />}
        {isGone && <p className="placed-picture-missing">{t('related.gone')}</p>}
        {story && !story.isLive && <p className="placed-picture-missing">{t('related.hidden')}</p>}
        {mayWrite && (
          <span className="flex gap-1">
            {storyId > 0 && (
              <Button look="quiet" size="small" icon="search" onPress={() => setChanging(!isChanging)}>
                {t(isChanging ? 'related.keep' : 'related.change')}
              </Button>
            )}
            <Button look="quiet" size="small" icon="trash" onPress={deleteNode} className="text-lacquer-ink">
              {t('related.remove')}
            </Button>
          </span>
        )}
      </div>
      {isSearching && (
        <div contentEditable={false}>
          <RelatedSearch isMeant={isChanging || (selected && editor.isFocused)} onChoose={choose} />
        </div>
      )}
    </NodeViewWrapper>
  );
}

/** The story with this number, as far as the person may know of it. */
function useNamed(storyId: number) {
  const lookup = useStoryLookup();
  const [known, setKnown] = useState<{ readonly storyId: number; readonly story: FoundStory | null } | null>(
    () => {
      const story = lookup?.learned.get(storyId);
      return story ? { storyId, story } : null;
    },
  );
  const isKnown = known?.storyId === storyId;
  useEffect(() => {
    if (storyId === 0 || isKnown || !lookup) return;
    let isWanted = true;
    void reach(() => lookup.nameStory({ storyId })).then((answer) => {
      if (!isWanted || (!answer.ok && answer.refusal.code !== 'no_such_story')) return;
      if (answer.ok) lookup.learned.set(storyId, answer.story);
      setKnown({ storyId, story: answer.ok ? answer.story : null });
    });
    return () => {
      isWanted = false;
    };
  }, [storyId, isKnown, lookup]);
  const story = isKnown ? known.story : null;
  return {
    story,
    isGone: isKnown && story === null,
    learn: (found: FoundStory) => {
      lookup?.learned.set(found.storyId, found);
      setKnown({ storyId: found.storyId, story: found });
    },
  };
}
