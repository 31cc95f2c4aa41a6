'use client';

import { DateTimeField } from '#components/ui/date-time-field';
import { RadioGroup } from '#components/ui/radio-group';
import { TextArea } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Move } from '#lib/newsroom/moves';
import type { ChangeKind } from '#lib/newsroom/story';
import { ChangeFormFields } from './change-form-fields.tsx';
import { GateOverrides } from './gate-overrides.tsx';
import { type MoveDraft, reasonFor, showsGates } from './move-draft.ts';
import type { StoryToMove } from './story-to-move.ts';

export type MoveFieldsProps = {
  move: Move;
  story: StoryToMove;
  draft: MoveDraft;
  onChange: (draft: MoveDraft) => void;
  errorFor: (field: string) => string | undefined;
};

/** What a move asks before it is made, in the order people think of it. */
export function MoveFields({ move, story, draft, onChange, errorFor }: MoveFieldsProps) {
  const t = useWords('desk');
  const set = (part: Partial<MoveDraft>) => onChange({ ...draft, ...part });
  const reason = reasonFor(move, story);
  const kind =
    move === 'open_change' ? draft.changeKind : move === 'publish_change' ? story.openChange : null;
  return (
    <>
      {move === 'schedule' && (
        <DateTimeField
          label={t('move.scheduledFor')}
          hint={t('move.zone')}
          value={draft.scheduledFor}
          onChange={(scheduledFor) => set({ scheduledFor })}
          error={errorFor('scheduledFor')}
        />
      )}
      {move === 'set_embargo' && <EmbargoFields draft={draft} set={set} error={errorFor('embargo')} />}
      {move === 'open_change' && (
        <RadioGroup
          label={t('move.changeKind')}
          options={story.kindsToOpen.map((id) => ({
            id,
            name: t(`change.${id}.name`),
            hint: t(`change.${id}.hint`),
          }))}
          value={draft.changeKind}
          onChange={(changeKind) => set({ changeKind: changeKind as ChangeKind })}
          error={errorFor('changeKind')}
        />
      )}
      {kind && (
        <ChangeFormFields
          kind={kind}
          form={draft.changeForm}
          onChange={(changeForm) => set({ changeForm })}
          errorFor={errorFor}
          isLater={move === 'open_change'}
        />
      )}
      {showsGates(move) && (
        <GateOverrides move={move} story={story} draft={draft} onChange={(overrides) => set({ overrides })} />
      )}
      {reason !== 'none' && (
        <TextArea
          label={t(
            move === 'return'
              ? 'move.reasonReturn'
              : reason === 'needed'
                ? 'move.reason'
                : 'move.reasonOptional',
          )}
          value={draft.reason}
          onChange={(text) => set({ reason: text })}
          error={errorFor('reason')}
          autoFocus
        />
      )}
      {move === 'retract' && (
        <TextArea
          label={t('move.publicNotice')}
          hint={t('move.publicNoticeHint')}
          value={draft.publicNotice}
          onChange={(publicNotice) => set({ publicNotice })}
          error={errorFor('publicNotice')}
        />
      )}
    </>
  );
}

function EmbargoFields({
  draft,
  set,
  error,
}: {
  draft: MoveDraft;
  set: (part: Partial<MoveDraft>) => void;
  error: string | undefined;
}) {
  const t = useWords('desk');
  return (
    <>
      <RadioGroup
        label={t('move.embargoKind')}
        options={[
          { id: 'until', name: t('move.embargo.until') },
          { id: 'indefinite', name: t('move.embargo.indefinite') },
        ]}
        value={draft.embargoKind}
        onChange={(kind) => set({ embargoKind: kind as MoveDraft['embargoKind'] })}
      />
      {draft.embargoKind === 'until' && (
        <DateTimeField
          label={t('move.embargoUntil')}
          hint={t('move.zone')}
          value={draft.embargoUntil}
          onChange={(embargoUntil) => set({ embargoUntil })}
          error={error}
        />
      )}
    </>
  );
}
