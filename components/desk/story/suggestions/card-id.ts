/** The id that a suggestion's card has on the page. */
export function cardId(id: string): string {
  return `suggestion-${id}`;
}
