import type { Database } from '#db/client';
import { demoTime } from '#db/demo/dates';
import type { DemoLetter } from '#db/demo/demo-story';
import { deliverEffects } from '#lib/jobs/outbox';
import { receiveLetter } from './receive-letter.ts';
import type { DemoRoom } from './seed-story.ts';
import { settleLetter } from './settle-letter.ts';

/** Has the readers of the demo write their letters, and the newsroom settle those that are settled. */
export async function seedLetters(
  db: Database,
  { actors, storyIds, now }: DemoRoom,
  letters: readonly DemoLetter[],
): Promise<void> {
  for (const { story, hoursAgo, settled, ...words } of letters) {
    const { text, rightText = '', name = '', email = '' } = words;
    const kind = story === undefined ? 'letter' : 'error';
    const storyId = story === undefined ? null : (storyIds.get(story) ?? null);
    const letter = { kind, storyId, language: 'vi', text, rightText, name, email, isAgreed: true } as const;
    const taken = await receiveLetter(db, letter, demoTime(now, hoursAgo));
    if (!taken.ok) throw new Error(`A letter of the demo was refused: ${taken.refusal.code}.`);
    await deliverEffects(db, demoTime(now, hoursAgo));
    const actor = settled && actors.get(settled.by);
    if (!settled || !actor) continue;
    const { letterId } = taken;
    const done = await settleLetter(
      db,
      actor,
      { letterId, outcome: settled.outcome },
      demoTime(now, settled.hoursAgo),
    );
    if (!done.ok) throw new Error(`A letter of the demo was not settled: ${done.refusal.code}.`);
  }
}
