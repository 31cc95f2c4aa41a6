import type { Actor, Role } from './people.ts';

/** Named rights. A role is a bundle of them, and only this file says which. */
export const ABILITIES = [
  'write_stories',
  'see_desk',
  'edit_stories',
  'approve_stories',
  'publish_stories',
  'override_gates',
  'set_house_style',
  'set_embargo',
  'lift_embargo',
  'publish_corrections',
  'withdraw_stories',
  'retract_stories',
  'assign_stories',
  'curate_front',
  'see_insights',
  'make_bulletins',
  'manage_sections',
  'manage_templates',
  'manage_newsletter',
  'manage_paper',
  'manage_people',
  'run_system',
] as const;
export type Ability = (typeof ABILITIES)[number];

const writing: readonly Ability[] = ['write_stories'];
const reporting: readonly Ability[] = [...writing, 'see_desk'];
const editing: readonly Ability[] = [
  ...reporting,
  'edit_stories',
  'approve_stories',
  'set_embargo',
  'see_insights',
  'make_bulletins',
];
const managing: readonly Ability[] = [
  ...editing,
  'publish_stories',
  'override_gates',
  'lift_embargo',
  'publish_corrections',
  'withdraw_stories',
  'assign_stories',
  'curate_front',
  'manage_sections',
  'manage_templates',
  'manage_newsletter',
  'set_house_style',
];

/** Which abilities each role brings. The administrator has no editorial right by the role alone. */
export const ROLE_ABILITIES: Readonly<Record<Role, readonly Ability[]>> = {
  contributor: writing,
  reporter: reporting,
  editor: editing,
  managing_editor: managing,
  editor_in_chief: [...managing, 'retract_stories', 'manage_paper'],
  admin: ['manage_paper', 'manage_people', 'run_system'],
};

/**
 * Says whether the actor has an ability, through any role held. With a section given, a role limited to other sections
 * does not count; `null` is a story that has no section yet, which any role reaches.
 */
export function can(actor: Actor, ability: Ability, sectionId?: string | null): boolean {
  return actor.roles.some(
    (held) =>
      ROLE_ABILITIES[held.role].includes(ability) &&
      (held.sectionIds === null ||
        sectionId === undefined ||
        sectionId === null ||
        held.sectionIds.includes(sectionId)),
  );
}

/** Every ability the actor has somewhere in the paper, for screens that show or hide whole rooms. */
export function abilitiesOf(actor: Actor): ReadonlySet<Ability> {
  return new Set(actor.roles.flatMap((held) => ROLE_ABILITIES[held.role]));
}
