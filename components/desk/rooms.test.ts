import { describe, expect, it } from 'vitest';
import { ROLE_ABILITIES } from '#lib/newsroom/permissions';
import { firstRoom, isInRoom, roomsFor } from './rooms.ts';

const idsFor = (role: keyof typeof ROLE_ABILITIES) => {
  const { top, foot } = roomsFor(new Set(ROLE_ABILITIES[role]));
  return [...top, ...foot].map((room) => room.id);
};

describe('the rooms of the newsroom', () => {
  it('keep the desk from contributors and from an administrator without an editorial role', () => {
    expect(idsFor('contributor')).toEqual(['mine', 'notifications']);
    expect(idsFor('admin')).toEqual(['people', 'outbox', 'notifications', 'settings']);
  });

  it('open settings to those who decide about the paper, its sections, its authors and topics', () => {
    expect(idsFor('reporter')).toEqual(['queue', 'mine', 'notifications']);
    for (const role of ['editor', 'managing_editor', 'editor_in_chief'] as const)
      expect(idsFor(role)).toContain('settings');
  });

  it('open the readers’ letters to those who edit', () => {
    const open = (
      ['contributor', 'reporter', 'editor', 'managing_editor', 'editor_in_chief', 'admin'] as const
    ).filter((role) => idsFor(role).includes('letters'));
    expect(open).toEqual(['editor', 'managing_editor', 'editor_in_chief']);
  });

  it('begin the day at the queue, at one’s own stories, or with the people', () => {
    expect(firstRoom(new Set(ROLE_ABILITIES.reporter))).toBe('/desk');
    expect(firstRoom(new Set(ROLE_ABILITIES.contributor))).toBe('/desk/mine');
    expect(firstRoom(new Set(ROLE_ABILITIES.admin))).toBe('/desk/people');
    expect(firstRoom(new Set())).toBe('/desk/profile');
  });

  it('do not take every address for the queue', () => {
    const queue = roomsFor(new Set(ROLE_ABILITIES.editor)).top[0];
    expect(queue && isInRoom(queue, '/desk')).toBe(true);
    expect(queue && isInRoom(queue, '/desk/mine')).toBe(false);
  });
});
