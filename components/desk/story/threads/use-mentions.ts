import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import { matches } from '#components/ui/matches.ts';
import { fold } from '#lib/text/fold';
import type { NamedPerson } from '../../queue-story.ts';
import { type MentionQuery, mentionQuery, withMention } from './mention-query.ts';

type Wish = {
  readonly people: readonly NamedPerson[];
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (text: string) => void;
  readonly onMention: (personId: string) => void;
};

const MOST = 8;

/** Follows the name that is being typed behind an @, and puts in the one that is chosen. */
export function useMentions({ people, area, onChange, onMention }: Wish) {
  const [query, setQuery] = useState<MentionQuery | null>(null);
  const [at, setAt] = useState(0);
  // A name that is whole is no longer being looked for.
  const isWhole = query !== null && people.some(({ name }) => query.typed.startsWith(`${name} `));
  const found = query && !isWhole ? named(people, query.typed) : [];
  const look = () => {
    const next = area.current && mentionQuery(area.current.value, area.current.selectionStart);
    if (next?.typed !== query?.typed) setAt(0);
    setQuery(next);
  };
  const choose = ({ id, name }: NamedPerson) => {
    const field = area.current;
    // What was typed since the list was drawn belongs to the name too.
    const wanted = field && mentionQuery(field.value, field.selectionStart);
    if (!field || !wanted) return;
    const { text, caret } = withMention(field.value, wanted, name);
    flushSync(() => {
      setQuery(null);
      onChange(text);
      onMention(id);
    });
    field.setSelectionRange(caret, caret);
  };
  /** Whether a key was meant for the list. */
  const hear = (key: string): boolean => {
    const chosen = found[at];
    if (key === 'ArrowDown') setAt((at + 1) % found.length);
    else if (key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
    else if (key === 'Escape') setQuery(null);
    else if ((key === 'Enter' || key === 'Tab') && chosen) choose(chosen);
    else return false;
    return true;
  };
  return { found, at, look, choose, hear };
}

/** Who is called so; people are known by their given name, the last one. */
function named(people: readonly NamedPerson[], typed: string): NamedPerson[] {
  const isGiven = ({ name }: NamedPerson) =>
    Number(fold(name.split(' ').at(-1) ?? '').startsWith(fold(typed)));
  return people
    .filter(({ name }) => matches(name, typed))
    .sort((a, b) => isGiven(b) - isGiven(a))
    .slice(0, MOST);
}
