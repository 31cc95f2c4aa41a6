'use client';

import { Avatar } from '#components/ui/avatar';
import { IconButton } from '#components/ui/button';
import { Icon } from '#components/ui/icons';
import { Menu, MenuItem, MenuLine, MenuOpener } from '#components/ui/menu';
import { useWords } from '#components/ui/words';
import { briefly } from './moments.ts';
import type { PersonForm } from './person-dialog.tsx';
import type { SectionChoice } from './roles-field.tsx';

export type ListedPerson = PersonForm & {
  readonly id: string;
  readonly hasPassword: boolean;
  readonly isClosed: boolean;
  /** When they last did something here; null: no open session. */
  readonly lastSeenAt: number | null;
};
export type PersonErrand = 'change' | 'makeLink' | 'endSessions' | 'close' | 'open';

const HEAD =
  'border-b border-ink py-2 pe-3 text-start text-micro font-medium whitespace-nowrap text-ink-mute';
const CELL = 'md:h-14 md:border-b md:border-line md:py-2 md:pe-3';

/** Everybody with an account, in the order of Vietnamese names. */
export function PeopleTable({
  people,
  sections,
  ownId,
  readAt,
  onErrand,
}: {
  people: readonly ListedPerson[];
  sections: readonly SectionChoice[];
  ownId: string;
  readAt: number;
  onErrand: (errand: PersonErrand, person: ListedPerson) => void;
}) {
  const t = useWords('desk');
  return (
    <section>
      <h2 className="mb-2 font-serif text-head-4 font-semibold">
        {t('people.count', { count: people.length })}
      </h2>
      <table className="w-full">
        <thead className="max-md:hidden">
          <tr>
            <th className={HEAD}>{t('people.name')}</th>
            <th className={HEAD}>{t('people.roles')}</th>
            <th className={HEAD}>{t('people.sections')}</th>
            <th className={HEAD}>{t('people.lastSeen')}</th>
            <th className={HEAD}>
              <span className="sr-only">{t('people.errands')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr
              key={person.id}
              className={`max-md:grid max-md:grid-cols-[1fr_auto] max-md:border-b max-md:border-line max-md:py-2.5 ${
                person.isClosed ? 'text-ink-mute' : ''
              }`}
            >
              <td className={CELL}>
                <span className="flex items-center gap-3">
                  <Avatar person={person} size="large" isNamed />
                  <span className="min-w-0 [overflow-wrap:anywhere]">
                    <strong className="font-medium">{person.name}</strong>
                    <small className="block text-note text-ink-mute">{person.email}</small>
                  </span>
                </span>
              </td>
              <td className={`${CELL} max-md:col-span-2 max-md:col-start-1 max-md:ps-14`}>
                {person.roles.map(({ role }) => t(`role.${role}`)).join(', ') || t('people.noRole')}
              </td>
              <td className={`${CELL} text-ink-soft max-md:hidden`}>{sectionsOf(person, sections, t)}</td>
              <td className={`${CELL} text-note text-ink-mute max-md:col-start-1 max-md:ps-14`}>
                <PersonState person={person} readAt={readAt} />
              </td>
              <td className={`${CELL} text-end max-md:col-start-2 max-md:row-start-1`}>
                <MenuOpener
                  menu={<ErrandMenu person={person} isSelf={person.id === ownId} onErrand={onErrand} />}
                >
                  <IconButton icon="more" label={t('people.errandsOf', { name: person.name })} />
                </MenuOpener>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sectionsOf(
  person: ListedPerson,
  sections: readonly SectionChoice[],
  t: (key: string) => string,
): string {
  const limited = person.roles.flatMap(({ sectionIds }) => sectionIds ?? []);
  if (limited.length === 0) return t('people.everySection');
  return sections
    .filter(({ id }) => limited.includes(id))
    .map(({ name }) => name)
    .join(', ');
}

function PersonState({ person, readAt }: { person: ListedPerson; readAt: number }) {
  const t = useWords('desk');
  if (person.isClosed)
    return (
      <span className="inline-flex items-center gap-1.5">
        <Icon name="lock" size="small" />
        {t('people.closed')}
      </span>
    );
  if (!person.hasPassword)
    return (
      <span className="inline-flex items-center gap-1.5 font-medium text-state-changes">
        <Icon name="mail" size="small" />
        {t('people.invited')}
      </span>
    );
  if (person.lastSeenAt === null) return t('people.notHere');
  const time = briefly(person.lastSeenAt, readAt);
  // On a phone no column says what time this is.
  return (
    <>
      <span className="max-md:hidden">{time}</span>
      <span className="md:hidden">{t('profile.lastSeen', { time })}</span>
    </>
  );
}

function ErrandMenu({
  person,
  isSelf,
  onErrand,
}: {
  person: ListedPerson;
  isSelf: boolean;
  onErrand: (errand: PersonErrand, person: ListedPerson) => void;
}) {
  const t = useWords('desk');
  return (
    <Menu label={t('people.errandsOf', { name: person.name })}>
      <MenuItem icon="pen" onAction={() => onErrand('change', person)}>
        {t('people.errand.change')}
      </MenuItem>
      {!person.isClosed && (
        <MenuItem
          icon="key"
          hint={t('people.errand.makeLinkHint')}
          onAction={() => onErrand('makeLink', person)}
        >
          {t(person.hasPassword ? 'people.errand.reset' : 'people.errand.inviteAgain')}
        </MenuItem>
      )}
      {!person.isClosed && (
        <MenuItem icon="signOut" onAction={() => onErrand('endSessions', person)}>
          {t('people.errand.endSessions')}
        </MenuItem>
      )}
      {!isSelf && <MenuLine />}
      {!isSelf && (
        <MenuItem
          icon={person.isClosed ? 'redo' : 'lock'}
          isCut={!person.isClosed}
          hint={t(person.isClosed ? 'people.errand.openHint' : 'people.errand.closeHint')}
          onAction={() => onErrand(person.isClosed ? 'open' : 'close', person)}
        >
          {t(person.isClosed ? 'people.errand.open' : 'people.errand.close')}
        </MenuItem>
      )}
    </Menu>
  );
}
