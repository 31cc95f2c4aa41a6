/**
 * What a section is to readers: news; opinions, in italics with the face of who signs; or questions, as a
 * list under each other with who answers.
 */
export const SECTION_KINDS = ['news', 'opinion', 'questions'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];
