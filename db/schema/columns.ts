import { integer, text } from 'drizzle-orm/sqlite-core';

/** A moment, UTC, in milliseconds. */
export const moment = (name: string) => integer(name, { mode: 'number' });
/** A list or record kept as JSON text. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
