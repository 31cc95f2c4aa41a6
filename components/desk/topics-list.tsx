'use client';

import { Select } from '#components/ui/select';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { TOPIC_KINDS, type TopicKind } from '#lib/newsroom/topics';
import { KeptList } from './kept-list.tsx';

export type TopicForm = {
  readonly topicId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
  readonly kind: TopicKind;
};

const NEW: TopicForm = { topicId: null, name: '', nameEn: '', description: '', kind: 'topic' };

/** The topics stories are filed under. */
export function TopicsList({
  topics,
  onSave,
}: {
  topics: readonly (TopicForm & { topicId: string })[];
  onSave: (form: TopicForm) => Promise<Answer>;
}) {
  const t = useWords('desk');
  return (
    <KeptList
      kind="topics"
      lines={topics.map((form) => ({
        id: form.topicId,
        name: form.name,
        note: [
          form.kind === 'topic' ? '' : t(`settings.topics.kinds.${form.kind}`),
          form.description || form.nameEn,
        ]
          .filter((line) => line !== '')
          .join(' · '),
        form: form as TopicForm,
      }))}
      empty={NEW}
      onSave={onSave}
      fields={(form, set, errorFor) => (
        <>
          <TextField
            label={t('settings.topics.name')}
            value={form.name}
            onChange={(name) => set({ name })}
            error={errorFor('name')}
            autoFocus
          />
          <TextField
            label={t('settings.topics.nameEn')}
            value={form.nameEn}
            onChange={(nameEn) => set({ nameEn })}
          />
          <TextArea
            label={t('settings.topics.description')}
            value={form.description}
            onChange={(description) => set({ description })}
            most={300}
          />
          <Select
            label={t('settings.topics.kind')}
            options={TOPIC_KINDS.map((id) => ({ id, name: t(`settings.topics.kinds.${id}`) }))}
            value={form.kind}
            onChange={(kind) => set({ kind: TOPIC_KINDS.find((one) => one === kind) ?? 'topic' })}
          />
        </>
      )}
    />
  );
}
