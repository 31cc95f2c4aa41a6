let waiting: File | null = null;

/** Hands a file over to the page that is opened next. */
export function handOver(file: File): void {
  waiting = file;
}

/** The file that was handed over to this page; it is handed over once. */
export function takeOver(): File | null {
  const file = waiting;
  waiting = null;
  return file;
}
