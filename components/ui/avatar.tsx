import { initialsOf, penOf } from './pens.ts';

const PENS = [
  '[--pen:var(--color-pen-1)]',
  '[--pen:var(--color-pen-2)]',
  '[--pen:var(--color-pen-3)]',
  '[--pen:var(--color-pen-4)]',
  '[--pen:var(--color-pen-5)]',
  '[--pen:var(--color-pen-6)]',
  '[--pen:var(--color-pen-7)]',
  '[--pen:var(--color-pen-8)]',
];
const SIZES = {
  small: 'size-5.5 text-[0.5625rem]',
  usual: 'size-7 text-[0.6875rem]',
  large: 'size-11 text-ui',
};

export type AvatarProps = {
  person: { id: string; name: string };
  size?: keyof typeof SIZES;
  /** The person is in the story now. */
  isLive?: boolean;
  /** The name stands beside it: nothing is read out twice. */
  isNamed?: boolean;
};

/** A person by initials in a ring of their pen; the colour stays theirs everywhere. */
export function Avatar({ person, size = 'usual', isLive = false, isNamed = false }: AvatarProps) {
  return (
    <span
      {...(isNamed
        ? { 'aria-hidden': true }
        : { role: 'img', 'aria-label': person.name, title: person.name })}
      className={`relative inline-grid flex-none place-items-center rounded-round bg-[color-mix(in_oklab,var(--pen)_12%,var(--color-paper))] font-semibold text-(--pen) inset-ring-[1.5px] inset-ring-(--pen) ${SIZES[size]} ${PENS[penOf(person.id) - 1]}`}
    >
      {initialsOf(person.name)}
      {isLive && (
        <span className="absolute -right-px -bottom-px size-2 rounded-round border-[1.5px] border-paper bg-(--pen)" />
      )}
    </span>
  );
}

/** Several people, overlapping a little. */
export function Avatars({
  people,
  isLive = false,
}: {
  people: readonly AvatarProps['person'][];
  isLive?: boolean;
}) {
  return (
    <span className="inline-flex [&>*+*]:-ms-1">
      {people.map((person) => (
        <Avatar key={person.id} person={person} size="small" isLive={isLive} />
      ))}
    </span>
  );
}
