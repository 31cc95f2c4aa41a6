'use client';

import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { IconButton } from '#components/ui/button';
import { Icon } from '#components/ui/icons';
import { Select } from '#components/ui/select';
import { useWords } from '#components/ui/words';
import { BULLETIN_PICTURES, type BulletinPictures } from '#lib/newsroom/bulletins';
import { type ChosenLine, placed } from './composed-bulletin.ts';

/**
 * The stories of a bulletin in the order of print. They are moved by hand, by their buttons, or by keyboard from the
 * handle: Enter lifts, arrows move, Enter drops, Esc leaves it.
 */
export function ChosenStories({
  stories,
  onChange,
}: {
  stories: readonly ChosenLine[];
  onChange: (stories: readonly ChosenLine[]) => void;
}) {
  const t = useWords('desk');
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': headlineOf(stories, Number(key)) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys;
      if (moved === undefined || target.dropPosition === 'on') return;
      const to = { beside: Number(target.key), after: target.dropPosition === 'after' };
      onChange(placed(stories, Number(moved), to));
    },
  });
  const others = (storyId: number) => stories.filter((story) => story.storyId !== storyId);
  const take = (storyId: number, pictures: BulletinPictures) =>
    onChange(stories.map((story) => (story.storyId === storyId ? { ...story, pictures } : story)));
  return (
    <GridList
      aria-label={t('bulletin.chosen')}
      items={stories.map((story, at) => ({ ...story, id: story.storyId, at }))}
      dependencies={[stories]}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      className="border-t-2 border-ink"
    >
      {({ at, ...story }) => (
        <GridListItem
          textValue={story.headline}
          className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line bg-paper py-2 outline-none dragging:opacity-50 focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-focus drop-target:bg-sunk"
        >
          <AriaButton
            slot="drag"
            aria-label={t('ui.dragging.item', { name: story.headline })}
            className="grid size-9 flex-none cursor-grab place-items-center rounded-control text-ink-mute hover:bg-sunk touch:size-11"
          >
            <Icon name="grip" size="small" />
          </AriaButton>
          <div className="min-w-48 flex-1">
            <p className="font-serif text-[1.0625rem] leading-snug font-medium text-pretty">
              {story.headline || t('story.untitled')}
            </p>
            {story.isLive ? (
              <p className="text-note text-ink-mute">{t('bulletin.words', { count: story.words })}</p>
            ) : (
              <p className="flex items-center gap-1.5 text-note font-medium text-state-changes">
                <Icon name="warn" size="small" />
                {t('bulletin.notPrinted')}
              </p>
            )}
          </div>
          <Select
            label={t('bulletin.picturesOf', { name: story.headline })}
            isLabelHidden
            className="w-40"
            options={BULLETIN_PICTURES.map((id) => ({ id, name: t(`bulletin.pictures.${id}`) }))}
            value={story.pictures}
            onChange={(pictures) => take(story.storyId, pictures as BulletinPictures)}
          />
          <span className="flex">
            <IconButton
              icon="up"
              size="small"
              label={t('bulletin.up', { name: story.headline })}
              isDisabled={at === 0}
              onPress={() => onChange(placed(stories, story.storyId, { by: -1 }))}
            />
            <IconButton
              icon="down"
              size="small"
              label={t('bulletin.down', { name: story.headline })}
              isDisabled={at === stories.length - 1}
              onPress={() => onChange(placed(stories, story.storyId, { by: 1 }))}
            />
            <IconButton
              icon="close"
              size="small"
              label={t('ui.takeAway', { name: story.headline })}
              onPress={() => onChange(others(story.storyId))}
            />
          </span>
        </GridListItem>
      )}
    </GridList>
  );
}

function headlineOf(stories: readonly ChosenLine[], storyId: number): string {
  return stories.find((story) => story.storyId === storyId)?.headline ?? '';
}
