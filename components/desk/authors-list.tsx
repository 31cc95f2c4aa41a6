'use client';

import { Select } from '#components/ui/select';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { KeptList } from './kept-list.tsx';
import type { NamedPerson } from './queue-story.ts';

export type BylineForm = {
  readonly authorId: string | null;
  readonly name: string;
  readonly fullName: string;
  readonly biography: string;
  readonly personId: string | null;
};

const NEW: BylineForm = { authorId: null, name: '', fullName: '', biography: '', personId: null };
const NOBODY = 'nobody';

/** Everybody who signs, with or without an account. */
export function AuthorsList({
  authors,
  people,
  onSave,
}: {
  authors: readonly (BylineForm & { authorId: string })[];
  people: readonly NamedPerson[];
  onSave: (form: BylineForm) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
  return (
    <KeptList
      kind="authors"
      lines={authors.map((form) => ({
        id: form.authorId,
        name: form.name,
        note: [
          form.fullName !== form.name && form.fullName,
          nameOf(form.personId) && t('settings.authors.hasAccount'),
        ]
          .filter(Boolean)
          .join(' · '),
        form: form as BylineForm,
      }))}
      empty={NEW}
      onSave={onSave}
      fields={(form, set, errorFor) => (
        <>
          <TextField
            label={t('settings.authors.name')}
            hint={t('settings.authors.nameHint')}
            value={form.name}
            onChange={(name) => set({ name })}
            error={errorFor('name')}
            autoFocus
          />
          <TextField
            label={t('settings.authors.fullName')}
            value={form.fullName}
            onChange={(fullName) => set({ fullName })}
          />
          <TextArea
            label={t('settings.authors.biography')}
            value={form.biography}
            onChange={(biography) => set({ biography })}
            most={600}
          />
          <Select
            label={t('settings.authors.account')}
            hint={t('settings.authors.accountHint')}
            options={[{ id: NOBODY, name: t('settings.authors.noAccount') }, ...people]}
            value={form.personId ?? NOBODY}
            onChange={(id) => set({ personId: id === NOBODY ? null : String(id) })}
          />
        </>
      )}
    />
  );
}
