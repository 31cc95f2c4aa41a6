export const ROLES = [
  'contributor',
  'reporter',
  'editor',
  'managing_editor',
  'editor_in_chief',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** One role a person holds; an editor may be limited to some sections (null: the whole paper). */
export type HeldRole = { readonly role: Role; readonly sectionIds: readonly string[] | null };

/** The person behind a request. Roles always come from the database, never from a token. */
export type Actor = {
  readonly personId: string;
  readonly name: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
};

/** What acts by the clock: due stories, compaction, outbox. It has no account and no roles. */
export type SystemActor = { readonly system: 'clock' };

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
