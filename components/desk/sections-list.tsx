'use client';

import { useRouter } from 'next/navigation';
import { IconButton } from '#components/ui/button';
import { Select } from '#components/ui/select';
import { Switch } from '#components/ui/switch';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { Answer } from '#lib/newsroom/refusal';
import { SECTION_KINDS, type SectionKind } from '#lib/newsroom/sections';
import { KeptList } from './kept-list.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { useSending } from './use-sending.ts';

export type SectionForm = {
  readonly sectionId: string | null;
  readonly slug: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly purposeVi: string;
  readonly purposeEn: string;
  readonly kind: SectionKind;
  readonly isClosed: boolean;
};

const NEW: SectionForm = {
  sectionId: null,
  slug: '',
  nameVi: '',
  nameEn: '',
  purposeVi: '',
  purposeEn: '',
  kind: 'news',
  isClosed: false,
};

/** The sections of the paper in the order readers see them. */
export function SectionsList({
  sections,
  onSave,
  onOrder,
}: {
  sections: readonly (SectionForm & { sectionId: string })[];
  onSave: (form: SectionForm) => Promise<Answer>;
  onOrder: (wish: { sectionIds: string[] }) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const router = useRouter();
  const { send, isSending, refusal } = useSending();
  const ids = sections.map(({ sectionId }) => sectionId);
  const move = (id: string, step: number) => {
    const at = ids.indexOf(id);
    const next = ids.toSpliced(at, 1).toSpliced(at + step, 0, id);
    send(
      () => onOrder({ sectionIds: next }),
      () => router.refresh(),
    );
  };
  return (
    <div className="flex-1">
      <RefusalNotice refusal={refusal} />
      <KeptList
        kind="sections"
        lines={sections.map((form) => ({
          id: form.sectionId,
          name: form.nameVi,
          note: [
            `/${form.slug}`,
            form.nameEn,
            ...(form.kind === 'news' ? [] : [t(`settings.sections.kinds.${form.kind}`)]),
          ].join(' · '),
          isClosed: form.isClosed,
          form: form as SectionForm,
        }))}
        empty={NEW}
        onSave={onSave}
        aside={(line, index) => (
          <span className="flex">
            <IconButton
              icon="up"
              size="small"
              label={t('settings.sections.up', { name: line.name })}
              isDisabled={isSending || index === 0}
              onPress={() => move(line.id, -1)}
            />
            <IconButton
              icon="down"
              size="small"
              label={t('settings.sections.down', { name: line.name })}
              isDisabled={isSending || index === sections.length - 1}
              onPress={() => move(line.id, 1)}
            />
          </span>
        )}
        fields={(form, set, errorFor) => (
          <>
            <TextField
              label={t('settings.sections.nameVi')}
              value={form.nameVi}
              onChange={(nameVi) => set({ nameVi })}
              error={errorFor('nameVi')}
              autoFocus
            />
            <TextField
              label={t('settings.sections.nameEn')}
              value={form.nameEn}
              onChange={(nameEn) => set({ nameEn })}
            />
            <TextField
              label={t('settings.sections.slug')}
              hint={t(form.sectionId ? 'settings.sections.slugStays' : 'settings.sections.slugHint')}
              value={form.slug}
              onChange={(slug) => set({ slug })}
              error={errorFor('slug')}
              isDisabled={form.sectionId !== null}
            />
            <TextField
              label={t('settings.sections.purposeVi')}
              value={form.purposeVi}
              onChange={(purposeVi) => set({ purposeVi })}
            />
            <TextField
              label={t('settings.sections.purposeEn')}
              value={form.purposeEn}
              onChange={(purposeEn) => set({ purposeEn })}
            />
            <Select
              label={t('settings.sections.kind')}
              hint={t(`settings.sections.kindHints.${form.kind}`)}
              options={SECTION_KINDS.map((id) => ({ id, name: t(`settings.sections.kinds.${id}`) }))}
              value={form.kind}
              onChange={(kind) => set({ kind: SECTION_KINDS.find((one) => one === kind) ?? 'news' })}
            />
            {form.sectionId !== null && (
              <Switch
                isSelected={form.isClosed}
                onChange={(isClosed) => set({ isClosed })}
                hint={t('settings.sections.closedHint')}
              >
                {t('settings.sections.closed')}
              </Switch>
            )}
          </>
        )}
      />
    </div>
  );
}
