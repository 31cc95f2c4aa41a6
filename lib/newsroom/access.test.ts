import { describe, expect, it } from 'vitest';
import { mayComment, mayRead, mayWrite, type WritingRight, writingRight } from './access.ts';
import { ROLES } from './people.ts';
import { abilitiesOf, can } from './permissions.ts';
import { STAGES } from './story.ts';
import { aMember, aState } from './testing.ts';

const stagesWhere = (actor: ReturnType<typeof aMember>) =>
  STAGES.filter((stage) => mayWrite(actor, aState({ stage })));

describe('who writes', () => {
  it('owners write drafts and what came back', () => {
    expect(stagesWhere(aMember('reporter', 'lan'))).toEqual(['draft', 'returned']);
    expect(stagesWhere(aMember('contributor', 'lan'))).toEqual(['draft', 'returned']);
  });
  it('editors of the section also write in review, and nobody writes what is approved, scheduled or printed', () => {
    for (const role of ['editor', 'managing_editor', 'editor_in_chief'] as const)
      expect(stagesWhere(aMember(role, 'ha'))).toEqual(['draft', 'in_review', 'returned']);
  });
  it('nobody else writes: other reporters, editors of other sections, administrators, even of their own story', () => {
    expect(stagesWhere(aMember('reporter', 'binh'))).toEqual([]);
    expect(stagesWhere(aMember('editor', 'ha', ['the-thao']))).toEqual([]);
    expect(stagesWhere(aMember('admin', 'quan'))).toEqual([]);
    expect(stagesWhere(aMember('admin', 'lan'))).toEqual([]);
  });
});

describe('who writes, suggests and reads, in every stage', () => {
  type Row = Readonly<Record<(typeof STAGES)[number], WritingRight>>;
  const nobody: Row = {
    draft: 'reads',
    submitted: 'reads',
    in_review: 'reads',
    returned: 'reads',
    approved: 'reads',
    scheduled: 'reads',
    done: 'reads',
    spiked: 'reads',
  };
  const owner: Row = { ...nobody, draft: 'writes', in_review: 'suggests', returned: 'writes' };
  const editor: Row = { ...nobody, draft: 'writes', in_review: 'writes', returned: 'writes' };

  const rows: readonly [string, ReturnType<typeof aMember>, Row][] = [
    ['a contributor, of their own story', aMember('contributor', 'lan'), owner],
    ['a reporter, of their own story', aMember('reporter', 'lan'), owner],
    ['an editor, of their own story', aMember('editor', 'lan'), editor],
    ['an editor of another section, of their own story', aMember('editor', 'lan', ['the-thao']), owner],
    ['an administrator, of their own story', aMember('admin', 'lan'), nobody],
    ["a contributor, of somebody else's", aMember('contributor', 'an'), nobody],
    ["a reporter, of somebody else's", aMember('reporter', 'binh'), nobody],
    ["an editor, of somebody else's", aMember('editor', 'ha'), editor],
    ["an editor of another section, of somebody else's", aMember('editor', 'ha', ['the-thao']), nobody],
    ["a managing editor, of somebody else's", aMember('managing_editor', 'thu'), editor],
    ["an editor-in-chief, of somebody else's", aMember('editor_in_chief', 'tong'), editor],
    ["an administrator, of somebody else's", aMember('admin', 'quan'), nobody],
  ];
  it.each(rows)('%s', (_, actor, expected) => {
    const rights = STAGES.map((stage) => [stage, writingRight(actor, aState({ stage }))]);
    expect(Object.fromEntries(rights)).toEqual(expected);
  });

  it('a claim and an open change alter nothing about it', () => {
    const claimed = aState({ stage: 'in_review', claimedBy: 'ha', visibility: 'live', openChange: 'minor' });
    expect(writingRight(aMember('reporter', 'lan'), claimed)).toBe('suggests');
    expect(writingRight(aMember('managing_editor', 'thu'), claimed)).toBe('writes');
  });
});

describe('who reads inside the newsroom', () => {
  it('contributors and administrators see only what is their own', () => {
    for (const role of ROLES)
      expect(mayRead(aMember(role, 'somebody'), aState())).toBe(role !== 'contributor' && role !== 'admin');
    expect(mayRead(aMember('contributor', 'lan'), aState())).toBe(true);
  });
  it('comments come from those who read and write, until the story is spiked', () => {
    expect(mayComment(aMember('reporter', 'binh'), aState({ stage: 'submitted' }))).toBe(true);
    expect(mayComment(aMember('admin', 'lan'), aState({ ownerIds: ['lan'] }))).toBe(true);
    expect(mayComment(aMember('admin', 'quan'), aState())).toBe(false);
    expect(mayComment(aMember('reporter', 'binh'), aState({ stage: 'spiked' }))).toBe(false);
  });
});

describe('abilities', () => {
  it('of an administrator are never editorial', () => {
    expect([...abilitiesOf(aMember('admin'))].sort()).toEqual([
      'manage_paper',
      'manage_people',
      'run_system',
    ]);
  });
  it('of an editor limited to sections stop at their border, but reach a story that has no section yet', () => {
    const editor = aMember('editor', 'ha', ['the-thao']);
    expect(can(editor, 'edit_stories', 'the-thao')).toBe(true);
    expect(can(editor, 'edit_stories', 'song-nuoc')).toBe(false);
    expect(can(editor, 'edit_stories', null)).toBe(true);
    expect(can(editor, 'edit_stories')).toBe(true);
  });
});
