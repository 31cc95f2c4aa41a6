import type { StoryFields } from '#db/stories';

/** What the story panel sets beside the text. Authors and topics in order; times UTC milliseconds. */
export type FieldEdit = Partial<
  Omit<StoryFields, 'translationOf'> & {
    readonly authorIds: readonly string[];
    readonly topicIds: readonly string[];
  }
>;

/** Fields that are printed: part of every revision, frozen with the text. */
const PRINTED = [
  'language',
  'sectionId',
  'slug',
  'bylineText',
  'dateline',
  'eventDate',
  'aiNote',
  'leadMediaId',
  'leadAlt',
  'leadCaption',
  'leadCredit',
  'endMark',
  'authorIds',
  'topicIds',
] as const satisfies readonly (keyof FieldEdit)[];

/** Says whether an edit touches what readers would see, and so needs the right to write. */
export function touchesPrint(fields: FieldEdit): boolean {
  return PRINTED.some((field) => fields[field] !== undefined);
}

const MOST_CHARACTERS = {
  slug: 120,
  bylineText: 200,
  dateline: 120,
  aiNote: 200,
  leadAlt: 500,
  leadCaption: 1000,
  leadCredit: 200,
} as const satisfies Partial<Record<keyof FieldEdit, number>>;

/** The first field whose text is longer than the newsroom keeps, with how long it may be; null when all fit. */
export function findTooLong(fields: FieldEdit): { field: keyof FieldEdit; most: number } | null {
  for (const [name, most] of Object.entries(MOST_CHARACTERS)) {
    const field = name as keyof typeof MOST_CHARACTERS;
    if ((fields[field] ?? '').length > most) return { field, most };
  }
  return null;
}

const DESKS = [
  'legalCheck',
  'priority',
  'deadlineAt',
  'targetWords',
] as const satisfies readonly (keyof FieldEdit)[];

/**
 * The fields as they are kept: text composed (NFC) and trimmed, the note on AI in one line; whatever is not a field of the
 * panel is dropped.
 */
export function tidyFields(fields: FieldEdit): FieldEdit {
  const tidied = [...PRINTED, ...DESKS].flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    return [[name, typeof value === 'string' ? tidyText(name, value) : value]];
  });
  return Object.fromEntries(tidied);
}

function tidyText(field: keyof FieldEdit, text: string): string {
  const tidied = text.normalize('NFC').trim();
  return field === 'aiNote' ? tidied.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ') : tidied;
}
