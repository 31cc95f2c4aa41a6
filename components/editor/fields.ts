/** The fields of a sheet that are written together, in the order they are read. */
export const FIELDS = ['headline', 'standfirst', 'body'] as const;
export type Field = (typeof FIELDS)[number];
