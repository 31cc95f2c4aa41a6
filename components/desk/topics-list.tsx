'use client';

import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { KeptList } from './kept-list.tsx';

export type TopicForm = {
  readonly topicId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly description: string;
};

const NEW: TopicForm = { topicId: null, name: '', nameEn: '', description: '' };

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
        note: form.description || form.nameEn,
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
        </>
      )}
    />
  );
}
