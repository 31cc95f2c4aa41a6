/** An error of the port itself, with a code as SQLite would give it. */
export class DatabaseError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The SQLite code of an error (SQLITE_FULL, SQLITE_CONSTRAINT_UNIQUE …), wherever in its causes it is; null for others. */
export function sqliteCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    for (const key of ['extendedCode', 'code'] as const) {
      const code = (cause as { extendedCode?: unknown; code?: unknown })[key];
      if (typeof code === 'string' && code.startsWith('SQLITE_')) return code;
    }
  }
  return null;
}

/** Whether the disk (or the allowed size of the database) is full: nothing was written, the person must be told. */
export function isDiskFull(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE' || hasCode(error, 'ENOSPC');
}

/** Whether another writer held the database too long, or the primary did not answer: nothing was written, try again. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}

/** Whether a row with the same unique key was there already. */
export function isDuplicate(error: unknown): boolean {
  const code = sqliteCode(error);
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' ||
    code === 'SQLITE_CONSTRAINT_PRIMARYKEY' ||
    (code === 'SQLITE_CONSTRAINT' && messages(error).includes('UNIQUE constraint failed'))
  );
}

function hasCode(error: unknown, code: string): boolean {
  return (
    error instanceof Error && ((error as { code?: unknown }).code === code || hasCode(error.cause, code))
  );
}

function messages(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${messages(error.cause)}` : '';
}
