'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { Select } from '#components/ui/select';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { type HeldRole, LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { DeskForm } from './desk-form.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { RolesField, type SectionChoice } from './roles-field.tsx';
import { useSending } from './use-sending.ts';

export type PersonForm = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly roles: readonly HeldRole[];
};

/** The form of a person: to invite somebody new, or to change who somebody is and what they may. */
export function PersonDialog<T extends object>({
  person,
  sections,
  onSend,
  onDone,
  onClose,
}: {
  /** Null: somebody new. */
  person: PersonForm | null;
  sections: readonly SectionChoice[];
  onSend: (form: PersonForm) => Promise<Answer<T>>;
  onDone: (done: T) => void;
  onClose: () => void;
}) {
  const t = useWords('desk');
  const { send, isSending, refusal, errorFor } = useSending();
  const [form, setForm] = useState<PersonForm>(
    person ?? { name: '', email: '', language: 'vi', roles: [{ role: 'reporter', sectionIds: null }] },
  );
  const set = (part: Partial<PersonForm>) => setForm({ ...form, ...part });
  const isAboutField = refusal?.fields?.some((field) => errorFor(field) !== undefined) ?? false;
  return (
    <Dialog
      title={person ? t('people.change', { name: person.name }) : t('people.invite')}
      isOpen
      onClose={onClose}
    >
      {!person && <p className="text-ink-soft">{t('people.inviteHint')}</p>}
      <DeskForm onSend={() => send(() => onSend(form), onDone)} refusal={refusal}>
        <TextField
          label={t('people.name')}
          value={form.name}
          onChange={(name) => set({ name })}
          error={errorFor('name')}
          autoFocus
        />
        <TextField
          label={t('people.email')}
          type="email"
          value={form.email}
          onChange={(email) => set({ email })}
          error={errorFor('email')}
        />
        {!person && (
          <Select
            label={t('profile.language')}
            options={LANGUAGES.map((id) => ({ id, name: t(`language.${id}`) }))}
            value={form.language}
            onChange={(language) => set({ language: language as Language })}
          />
        )}
        <RolesField
          roles={form.roles}
          sections={sections}
          onChange={(roles) => set({ roles })}
          error={errorFor('roles')}
        />
        <RefusalNotice refusal={isAboutField ? null : refusal} />
        <DialogActions>
          <Button look="quiet" onPress={onClose}>
            {t('move.later')}
          </Button>
          <Button type="submit" look="next" isPending={isSending}>
            {t(person ? 'people.save' : 'people.makeInvite')}
          </Button>
        </DialogActions>
      </DeskForm>
    </Dialog>
  );
}
