'use client';

import { DateField } from '#components/ui/date-field';
import { Switch } from '#components/ui/switch';
import { TextArea, TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import {
  LONGEST_BULLETIN_IMPRINT,
  LONGEST_BULLETIN_ISSUE,
  LONGEST_BULLETIN_TITLE,
} from '#lib/newsroom/bulletins';
import type { ComposedBulletin } from './composed-bulletin.ts';

/** What stands over the stories of a bulletin. */
export function BulletinHead({
  bulletin,
  onChange,
  errorFor,
}: {
  bulletin: ComposedBulletin;
  onChange: (part: Partial<ComposedBulletin>) => void;
  errorFor: (field: string) => string | undefined;
}) {
  const t = useWords('desk');
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem_11rem]">
      <TextField
        label={t('bulletin.name')}
        value={bulletin.title}
        onChange={(title) => onChange({ title })}
        most={LONGEST_BULLETIN_TITLE}
        error={errorFor('title')}
      />
      <TextField
        label={t('bulletin.issue')}
        placeholder={t('bulletin.issueHint')}
        value={bulletin.issue}
        onChange={(issue) => onChange({ issue })}
        most={LONGEST_BULLETIN_ISSUE}
        error={errorFor('issue')}
      />
      <DateField
        label={t('bulletin.issuedOn')}
        value={bulletin.issuedOn}
        onChange={(day) => day && onChange({ issuedOn: day })}
        error={errorFor('issuedOn')}
      />
      <TextArea
        className="sm:col-span-3"
        label={t('bulletin.imprint')}
        hint={t('bulletin.imprintHint')}
        value={bulletin.imprint}
        onChange={(imprint) => onChange({ imprint })}
        most={LONGEST_BULLETIN_IMPRINT}
        rows={2}
        error={errorFor('imprint')}
      />
      <div className="sm:col-span-3">
        <Switch
          isSelected={bulletin.hasCodes}
          onChange={(hasCodes) => onChange({ hasCodes })}
          hint={t('bulletin.codesHint')}
        >
          {t('bulletin.codes')}
        </Switch>
      </div>
    </div>
  );
}
