'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { EmptyState } from '#components/ui/empty-state';
import { matches } from '#components/ui/matches.ts';
import { TextField } from '#components/ui/text-field';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { DeskForm } from './desk-form.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSending } from './use-sending.ts';

export type KeptLine<Form> = {
  id: string;
  name: string;
  note: string;
  /** What must not be missed about it without opening it: at the end of the line, on a phone below the note. */
  remark?: string;
  isClosed?: boolean;
  form: Form;
};

/** The words of one kind of list, under `settings.<kind>`. */
export type KeptKind = 'sections' | 'authors' | 'topics' | 'templates' | 'style';

/** A list the paper keeps (sections, authors, topics): find, add, change in a dialog. */
export function KeptList<Form extends object>({
  kind,
  lines,
  empty,
  onSave,
  fields,
  aside,
}: {
  kind: KeptKind;
  lines: readonly KeptLine<Form>[];
  /** The form of a new one. */
  empty: Form;
  onSave: (form: Form) => Promise<Answer>;
  fields: (
    form: Form,
    set: (part: Partial<Form>) => void,
    errorFor: (field: string) => string | undefined,
  ) => ReactNode;
  /** More to press at the end of a line. */
  aside?: (line: KeptLine<Form>, index: number) => ReactNode;
}) {
  const t = useWords('desk');
  const [open, setOpen] = useState<{ title: string; form: Form } | null>(null);
  const [search, setSearch] = useState('');
  const shown = lines.filter((line) => matches(`${line.name} ${line.note}`, search));
  const add = () => setOpen({ title: t(`settings.${kind}.add`), form: empty });
  return (
    <section className="max-w-3xl flex-1">
      <div className="flex flex-wrap items-end gap-3 border-b-2 border-ink pb-3">
        {lines.length > 8 ? (
          <TextField
            className="min-w-52 flex-1"
            label={t('settings.find')}
            value={search}
            onChange={setSearch}
          />
        ) : (
          <h2 className="flex-1 font-serif text-head-3">{t(`settings.page.${kind}`)}</h2>
        )}
        <Button look="next" icon="plus" onPress={add}>
          {t(`settings.${kind}.add`)}
        </Button>
      </div>
      {lines.length === 0 && (
        <EmptyState title={t(`settings.${kind}.none`)}>{t(`settings.${kind}.noneHint`)}</EmptyState>
      )}
      {lines.length > 0 && shown.length === 0 && <p className="py-4 text-ink-mute">{t('ui.nothingFound')}</p>}
      <ul>
        {shown.map((line, index) => (
          <li key={line.id} className="flex min-h-13 items-center gap-3 border-b border-line py-1.5">
            <div className="min-w-0 flex-1 sm:flex sm:items-center sm:gap-3">
              <div className={`min-w-0 sm:flex-1 ${line.isClosed ? 'text-ink-mute line-through' : ''}`}>
                <span className="font-serif text-head-4">{line.name}</span>
                {line.note && (
                  <small className="line-clamp-3 text-pretty text-note text-ink-mute">{line.note}</small>
                )}
              </div>
              {line.remark && <p className="text-note text-ink-mute">{line.remark}</p>}
            </div>
            {aside?.(line, index)}
            <Button
              look="quiet"
              size="small"
              icon="pen"
              aria-label={t('settings.changeOne', { name: line.name })}
              onPress={() =>
                setOpen({ title: t('settings.changeOne', { name: line.name }), form: line.form })
              }
            >
              {t('settings.change')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <KeptDialog {...open} onSave={onSave} onClose={() => setOpen(null)} fields={fields} />}
    </section>
  );
}

function KeptDialog<Form extends object>({
  title,
  form: first,
  onSave,
  onClose,
  fields,
}: {
  title: string;
  form: Form;
  onSave: (form: Form) => Promise<Answer>;
  onClose: () => void;
  fields: (
    form: Form,
    set: (part: Partial<Form>) => void,
    errorFor: (field: string) => string | undefined,
  ) => ReactNode;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const { send, isSending, refusal, errorFor } = useSending();
  const [form, setForm] = useState(first);
  const submit = () =>
    send(
      () => onSave(form),
      () => {
        onClose();
        toast(t('settings.saved'));
        router.refresh();
      },
    );
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <DeskForm onSend={submit} refusal={refusal}>
        {fields(form, (part) => setForm({ ...form, ...part }), errorFor)}
        <RefusalNotice refusal={refusal?.fields?.length ? null : refusal} />
        <DialogActions>
          <Button look="quiet" onPress={onClose}>
            {t('move.later')}
          </Button>
          <Button type="submit" look="next" isPending={isSending}>
            {t('people.save')}
          </Button>
        </DialogActions>
      </DeskForm>
    </Dialog>
  );
}
