'use client';

import { useEffect, useRef } from 'react';
import { Avatar } from '#components/ui/avatar';
import { classes } from '#components/ui/class-names.ts';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import type { NamedPerson } from '../../queue-story.ts';

/** The people whom a comment may name, beneath the field; the keys stay in the field. */
export function MentionList({
  id,
  people,
  at,
  onChoose,
}: {
  id: string;
  people: readonly NamedPerson[];
  /** The one that Enter chooses. */
  at: number;
  onChoose: (person: NamedPerson) => void;
}) {
  const t = useWords('writing');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('threads.mention.list')}
      className={`${FLOAT} absolute inset-x-0 top-full z-menu mt-1 max-h-56 overflow-auto p-1.25`}
    >
      {people.map((person, i) => (
        <div
          key={person.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          // The caret stays in the field.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(person);
          }}
          className={classes(
            'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2 py-1.5 touch:min-h-touch',
            i === at ? 'bg-desk outline-2 -outline-offset-2 outline-focus' : 'hover:bg-desk',
          )}
        >
          <Avatar person={person} size="small" isNamed />
          {person.name}
        </div>
      ))}
    </div>
  );
}
