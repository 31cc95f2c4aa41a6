/** Whether a key was pressed in something that floats: that is closed first, and nothing else opens under it. */
export function isInFloat({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;
}
