import { findOpenChange } from '#db/changes';
import type { Queries } from '#db/client';
import { listOverriddenGates } from '#db/events';
import { readSettings } from '#db/settings';
import { findFirstTold, isLanguageFree } from '#db/story-translations';
import type { ChangeForm } from '#lib/newsroom/corrections';
import { checkGates, DEFAULT_GATES } from '#lib/newsroom/gates';
import type { MoveContext } from '#lib/newsroom/move-request';
import type { StoryState } from '#lib/newsroom/story';
import { readGateFacts } from './gate-facts.ts';

/**
 * Reads what a decision must know beside the story: the paper's rules, what the gates find in the newest revision, which
 * of them were overridden for it, and the form of the open change.
 */
export async function readMoveContext(q: Queries, story: StoryState, now: number): Promise<MoveContext> {
  const { houseRules, gates } = await readSettings(q);
  const revisionId = story.latestRevisionId;
  const facts = await readGateFacts(q, story, revisionId);
  const change = await findOpenChange(q, story.id);
  return {
    now,
    rules: houseRules,
    findings: facts ? checkGates(facts, { ...DEFAULT_GATES, ...gates }) : [],
    standingOverrides: revisionId === null ? [] : await listOverriddenGates(q, story.id, revisionId),
    hasHeadlineAndText: facts !== null && facts.headlineLength > 0 && facts.words > 0,
    changeForm: change && formOf(change),
    isLanguageFree: story.stage !== 'spiked' || (await isStillAlone(q, story)),
  };
}

/** Whether nobody told the same in this language while this story was put away. */
async function isStillAlone(q: Queries, { id, language }: StoryState): Promise<boolean> {
  return isLanguageFree(q, { first: await findFirstTold(q, id), language, except: id });
}

/** What a change says to readers, as its form has it. */
export function formOf(change: ChangeForm): ChangeForm {
  const { note, wrongText, rightText, workTitle, workSection, workDate } = change;
  return { note, wrongText, rightText, workTitle, workSection, workDate };
}
