import type { ChangeForm } from './corrections.ts';
import { STRICT_HOUSE_RULES } from './house-rules.ts';
import type { MoveContext } from './move-request.ts';
import type { Actor, Role } from './people.ts';
import type { StoryState } from './story.ts';

/** A person of the newsroom for tests of rules: one role, the whole paper unless sections are given. */
export function aMember(role: Role, id: string = role, sectionIds: readonly string[] | null = null): Actor {
  return { personId: id, name: id, language: 'vi', roles: [{ role, sectionIds }] };
}

/** A story for tests of rules: Lan's ordinary draft in section "song-nuoc", changed as the test says. */
export function aState(over: Partial<StoryState> = {}): StoryState {
  return {
    id: 1,
    stage: 'draft',
    visibility: 'none',
    sectionId: 'song-nuoc',
    language: 'vi',
    ownerIds: ['lan'],
    writerIds: ['lan'],
    claimedBy: null,
    embargo: null,
    legalCheck: 'not_needed',
    scheduledFor: null,
    approvedRevisionId: null,
    liveRevisionId: null,
    latestRevisionId: 7,
    openChange: null,
    firstPublishedAt: null,
    openBlockingComments: 0,
    ...over,
  };
}

/** What a decision knows in tests of rules: noon, strict house rules, clean gates, a full correction form. */
export function aContext(over: Partial<MoveContext> = {}): MoveContext {
  return {
    now: Date.UTC(2026, 11, 1, 5),
    rules: STRICT_HOUSE_RULES,
    findings: [],
    standingOverrides: [],
    hasHeadlineAndText: true,
    isLanguageFree: true,
    changeForm: aForm(),
    ...over,
  };
}

/** A correction form with every field filled. */
export function aForm(over: Partial<ChangeForm> = {}): ChangeForm {
  return {
    note: 'Bản trước ghi 120, đúng là 102.',
    wrongText: '120',
    rightText: '102',
    workTitle: 'Nước lên',
    workSection: 'Sông nước',
    workDate: '2026-11-30',
    ...over,
  };
}
