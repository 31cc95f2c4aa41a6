import { describe, expect, it } from 'vitest';
import { mayComment } from './access.ts';
import type { Actor, Role } from './people.ts';
import { ROLES } from './people.ts';
import { STAGES } from './story.ts';
import { aMember, aState } from './testing.ts';
import {
  mayBlockByThread,
  mayEditComment,
  mayReopenThread,
  maySettleThread,
  mentionable,
} from './threads.ts';

/** Everybody who could ask: the owner, each role on another's story, and an editor of another section. */
const ASKING: readonly (readonly [string, Actor])[] = [
  ['owner', aMember('reporter', 'lan')],
  ['owning contributor', aMember('contributor', 'lan')],
  ['editor of another section', aMember('editor', 'ha', ['the-thao'])],
  ...ROLES.map((role: Role) => [role, aMember(role, 'somebody')] as const),
];

const EDITS: readonly string[] = ['editor', 'managing_editor', 'editor_in_chief'];

describe.each(ASKING)('%s', (name, actor) => {
  it.each(STAGES)('in %s: own thread and another’s', (stage) => {
    const story = aState({ stage });
    const says = mayComment(actor, story);
    const own = { personId: actor.personId };
    const others = { personId: 'binh' };

    expect(mayEditComment(actor, story, own)).toBe(says);
    expect(mayEditComment(actor, story, others)).toBe(false);
    expect(maySettleThread(actor, story)).toBe(says);
    for (const rule of [mayReopenThread, mayBlockByThread]) {
      expect(rule(actor, story, own)).toBe(says);
      expect(rule(actor, story, others)).toBe(says && EDITS.includes(name));
    }
  });
});

it('nothing is said of a spiked story, and nothing by those who do not write or may not read', () => {
  for (const [name, actor] of ASKING) {
    expect(maySettleThread(actor, aState({ stage: 'spiked' })), name).toBe(false);
    const mayInReview = maySettleThread(actor, aState({ stage: 'in_review' }));
    expect(mayInReview, name).toBe(name !== 'contributor' && name !== 'admin');
  }
});

it('a comment names those who may read the story, and not oneself', () => {
  const everybody = [
    aMember('reporter', 'lan'),
    aMember('reporter', 'binh'),
    aMember('editor', 'ha', ['the-thao']),
    aMember('contributor', 'an'),
    aMember('admin', 'quan'),
  ];
  const named = mentionable(aMember('reporter', 'binh'), aState(), everybody);
  expect(named.map(({ personId }) => personId)).toEqual(['lan', 'ha']);
});
