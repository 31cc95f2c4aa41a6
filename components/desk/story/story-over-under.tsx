'use client';

import { Button as AriaButton } from 'react-aria-components';
import { Icon } from '#components/ui/icons';
import { Menu, MenuItem, MenuOpener } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { bylineOf } from '#lib/newsroom/byline';
import { useStoryField, useStoryPage } from './story-fields-kept.tsx';

/** The section above the headline, as readers see it; a press chooses another. */
export function SectionOver() {
  const t = useWords('writing');
  const { choices, rights } = useStoryPage();
  const { value, choose } = useStoryField('sectionId');
  const name = choices.sections.find(({ id }) => id === value)?.name ?? t('start.noSection');
  const kicker = (
    <>
      <span aria-hidden="true" className="tick h-3 w-[7px]" />
      {name}
    </>
  );
  if (!rights.write) return <p className="inline-flex items-center gap-1.5 font-semibold">{kicker}</p>;
  return (
    <MenuOpener
      placement="bottom start"
      menu={
        <Menu label={t('panel.section')}>
          {choices.sections.map((section) => (
            <MenuItem
              key={section.id}
              id={section.id}
              isChosen={section.id === value}
              onAction={() => choose(section.id)}
            >
              {section.name}
            </MenuItem>
          ))}
        </Menu>
      }
    >
      <AriaButton
        aria-label={t('panel.sectionIs', { name })}
        className="-mx-1 inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-control px-1 font-semibold hover:bg-desk touch:min-h-touch"
      >
        {kicker}
        <Icon name="down" size="small" className="text-ink-mute" />
      </AriaButton>
    </MenuOpener>
  );
}

/** Who signs, under the standfirst; a press leads to where that is set. */
export function BylineUnder({ onOpen }: { onOpen: () => void }) {
  const t = useWords('writing');
  const { choices, rights } = useStoryPage();
  const authorIds = useStoryField('authorIds').value;
  const bylineText = useStoryField('bylineText').value;
  const authors = authorIds.flatMap((id) => choices.authors.find((author) => author.id === id) ?? []);
  const byline = bylineOf({ bylineText, authors }, { and: t('panel.and'), unsigned: t('panel.unsigned') });
  if (!rights.write) return <p className="font-semibold">{byline}</p>;
  return (
    <AriaButton
      onPress={onOpen}
      aria-label={t('panel.bylineIs', { byline })}
      className="-mx-1 inline-flex min-h-8 cursor-pointer items-center rounded-control px-1 text-start font-semibold hover:bg-desk touch:min-h-touch"
    >
      {byline}
    </AriaButton>
  );
}
