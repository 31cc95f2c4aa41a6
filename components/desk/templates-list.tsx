'use client';

import dynamic from 'next/dynamic';
import { Segmented } from '#components/ui/segmented';
import { Switch } from '#components/ui/switch';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import type { ArticleDocument } from '#lib/article/document';
import { LANGUAGES, type Language } from '#lib/newsroom/people';
import type { Answer } from '#lib/newsroom/refusal';
import { KeptList } from './kept-list.tsx';

const TemplateBody = dynamic(
  () => import('#components/editor/template-body').then(({ TemplateBody: Body }) => Body),
  { ssr: false, loading: () => <div className="min-h-60" /> },
);

export type TemplateForm = {
  readonly templateId: string | null;
  readonly language: Language;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly purposeVi: string;
  readonly purposeEn: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: object;
  readonly isClosed: boolean;
};

const BLANK: ArticleDocument = { type: 'doc', content: [{ type: 'paragraph' }] };
const NEW: TemplateForm = {
  templateId: null,
  language: 'vi',
  nameVi: '',
  nameEn: '',
  purposeVi: '',
  purposeEn: '',
  headline: '',
  standfirst: '',
  body: BLANK,
  isClosed: false,
};

/** What stories of each kind begin with. */
export function TemplatesList({
  templates,
  onSave,
}: {
  templates: readonly (TemplateForm & { templateId: string })[];
  onSave: (form: TemplateForm) => Promise<Answer>;
}) {
  const t = useWords('desk');
  const writing = useWords('writing');
  const languageOf = (id: Language) => writing(`start.languages.${id}`);
  return (
    <KeptList
      kind="templates"
      lines={templates.map((form) => ({
        id: form.templateId,
        name: form.nameVi,
        note: `${languageOf(form.language)}. ${form.purposeVi}`,
        isClosed: form.isClosed,
        form: form as TemplateForm,
      }))}
      empty={NEW}
      onSave={onSave}
      fields={(form, set, errorFor) => (
        <>
          <TextField
            label={t('settings.templates.nameVi')}
            value={form.nameVi}
            onChange={(nameVi) => set({ nameVi })}
            error={errorFor('nameVi')}
            autoFocus
          />
          <TextField
            label={t('settings.templates.nameEn')}
            value={form.nameEn}
            onChange={(nameEn) => set({ nameEn })}
            error={errorFor('nameEn')}
          />
          <TextField
            label={t('settings.templates.purposeVi')}
            value={form.purposeVi}
            onChange={(purposeVi) => set({ purposeVi })}
          />
          <TextField
            label={t('settings.templates.purposeEn')}
            value={form.purposeEn}
            onChange={(purposeEn) => set({ purposeEn })}
          />
          <div className="grid justify-items-start gap-1.5">
            <span className="text-note font-medium">{t('settings.templates.language')}</span>
            <Segmented
              label={t('settings.templates.language')}
              value={form.language}
              onChange={(language) => set({ language })}
              choices={LANGUAGES.map((id) => ({ id, name: languageOf(id) }))}
            />
          </div>
          <p className="text-note text-ink-mute">{t('settings.templates.marks')}</p>
          <TextField
            label={writing('sheet.headline')}
            value={form.headline}
            onChange={(headline) => set({ headline })}
          />
          <TextArea
            label={writing('sheet.standfirst')}
            value={form.standfirst}
            onChange={(standfirst) => set({ standfirst })}
            rows={2}
          />
          <TemplateBody
            label={writing('sheet.body')}
            value={form.body}
            language={form.language}
            onChange={(body) => set({ body })}
          />
          {form.templateId !== null && (
            <Switch
              isSelected={form.isClosed}
              onChange={(isClosed) => set({ isClosed })}
              hint={t('settings.templates.closedHint')}
            >
              {t('settings.templates.closed')}
            </Switch>
          )}
        </>
      )}
    />
  );
}
