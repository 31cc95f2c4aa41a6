type Card = { readonly lead: unknown };

export type ArrangedFront<Story> = {
  readonly lead: Story | null;
  readonly main: readonly Story[];
  readonly stack: readonly Story[];
  readonly rail: readonly Story[];
};

/** How many stories the automatic front has places for: lead, two, a stack of three, the rail. */
export const FRONT_PLACES = 13;

const LEADS_LOOKED_AT = 4;

/**
 * Puts the newest stories in their places until somebody does it by hand: a lead with a picture if one of the newest has
 * one, two stories with pictures, a stack of three without, the rest in the rail. No story stands twice.
 */
export function arrangeFront<Story extends Card>(latest: readonly Story[]): ArrangedFront<Story> {
  const lead = latest.slice(0, LEADS_LOOKED_AT).find(hasPicture) ?? latest[0] ?? null;
  const others = latest.filter((story) => story !== lead);
  const main = preferring(others, hasPicture, 2);
  const left = others.filter((story) => !main.includes(story));
  return { lead, main, stack: left.slice(0, 3), rail: left.slice(3) };
}

function hasPicture({ lead }: Card): boolean {
  return lead !== null;
}

/** Some stories in their own order, those that fit the wish first if there are not enough. */
function preferring<Story>(
  stories: readonly Story[],
  fits: (story: Story) => boolean,
  count: number,
): Story[] {
  const chosen = [...stories.filter(fits), ...stories.filter((story) => !fits(story))].slice(0, count);
  return stories.filter((story) => chosen.includes(story));
}
