import type { GateLine } from '#components/desk/story/story-page.ts';
import type { Queries } from '#db/client';
import type { RevisionContent } from '#db/revisions';
import { readSettings } from '#db/settings';
import { gateFactsOf } from '#lib/desk/gate-facts';
import { checkGates, DEFAULT_GATES, FIXED_GATES, GATES } from '#lib/newsroom/gates';
import type { StoryState } from '#lib/newsroom/story';

/** The gates of the paper that are not turned off, and what each finds in the text as it is typed now. */
export async function readGates(
  q: Queries,
  story: StoryState,
  content: RevisionContent,
): Promise<GateLine[]> {
  const { gates } = await readSettings(q);
  const levels = { ...DEFAULT_GATES, ...gates };
  const findings = checkGates(await gateFactsOf(q, story, content), levels);
  return GATES.filter((gate) => levels[gate] !== 'off' || FIXED_GATES.includes(gate)).map((gate) => ({
    gate,
    finding: findings.find((finding) => finding.gate === gate) ?? null,
  }));
}
