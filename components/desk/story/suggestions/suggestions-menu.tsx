'use client';

import { useState } from 'react';
import { IconButton } from '#components/ui/button';
import { Menu, MenuItem, MenuOpener, MenuSection } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { useSuggestions } from './suggestions-room.tsx';
import { type Fate, useDecide } from './use-decide.ts';

/** Decides on many suggestions at once: those in the selection, all of one person, all. */
export function SuggestionsMenu() {
  const t = useWords('writing');
  const { open, list, right, me } = useSuggestions();
  const decide = useDecide();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const own = list.filter(({ by }) => by === me.id).map(({ id }) => id);
  // Before the menu takes the focus, and the browser's selection with it.
  const look = () => setSelected(open?.selected() ?? []);
  return (
    <span className="ms-auto" onPointerDownCapture={look} onKeyDownCapture={look}>
      <MenuOpener
        menu={
          <Menu label={t('suggestions.many')}>
            {right === 'writes' ? (
              (['accept', 'reject'] as const).map((fate) => (
                <DecideSection key={fate} fate={fate} selected={selected} />
              ))
            ) : (
              <MenuItem icon="close" isDisabled={own.length === 0} onAction={() => decide(own, 'reject')}>
                {t('suggestions.takeBackAll', { count: own.length })}
              </MenuItem>
            )}
          </Menu>
        }
      >
        <IconButton icon="more" size="small" label={t('suggestions.many')} />
      </MenuOpener>
    </span>
  );
}

function DecideSection({ fate, selected }: { fate: Fate; selected: readonly string[] }) {
  const t = useWords('writing');
  const { list, nameOf } = useSuggestions();
  const decide = useDecide();
  const people = [...new Set(list.map(({ by }) => by))];
  const idsOf = (personId: string) => list.filter(({ by }) => by === personId).map(({ id }) => id);
  const icon = fate === 'accept' ? 'check' : 'close';
  return (
    <MenuSection title={t(`suggestions.${fate}`)}>
      {selected.length > 0 && (
        <MenuItem icon={icon} onAction={() => decide(selected, fate)}>
          {t('suggestions.inSelection', { count: selected.length })}
        </MenuItem>
      )}
      {people.length > 1 &&
        people.map((personId) => (
          <MenuItem key={personId} icon={icon} onAction={() => decide(idsOf(personId), fate)}>
            {t('suggestions.allOf', { name: nameOf(personId), count: idsOf(personId).length })}
          </MenuItem>
        ))}
      <MenuItem
        icon={icon}
        onAction={() =>
          decide(
            list.map(({ id }) => id),
            fate,
          )
        }
      >
        {t('suggestions.all', { count: list.length })}
      </MenuItem>
    </MenuSection>
  );
}
