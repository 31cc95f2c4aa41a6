'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button';
import { useWords } from '#components/ui/words';
import type { ArticleDocument } from '#lib/article/document';
import { beginWith } from './begin-with.ts';
import { FIELDS } from './fields.ts';
import { isDocumentEmpty } from './paste/paste-headline.ts';
import type { WritingEditors } from './writing-editors.ts';

/** What a story of some kind begins with. */
export type Template = {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly body: ArticleDocument;
};

/** On a sheet on which nothing stands: the kinds of story it could become. It goes with the first letter. */
export function TemplateOffer({
  editors,
  templates,
  asSuggestion,
}: {
  editors: WritingEditors;
  templates: readonly Template[];
  asSuggestion: boolean;
}) {
  const t = useWords('writing');
  const isBlank = useIsBlank(editors);
  if (!isBlank || templates.length === 0) return null;
  return (
    <fieldset aria-label={t('templates.offer')} className="template-offer">
      <span aria-hidden="true" className="text-note text-ink-mute">
        {t('templates.offer')}
      </span>
      {templates.map((template) => (
        <Button key={template.id} size="small" onPress={() => beginWith(editors, template, { asSuggestion })}>
          {template.name}
        </Button>
      ))}
    </fieldset>
  );
}

function useIsBlank(editors: WritingEditors): boolean {
  const listen = useCallback(
    (listener: () => void) => {
      for (const field of FIELDS) editors[field].on('update', listener);
      return () => {
        for (const field of FIELDS) editors[field].off('update', listener);
      };
    },
    [editors],
  );
  const isBlank = () => FIELDS.every((field) => isDocumentEmpty(editors[field].state.doc));
  return useSyncExternalStore(listen, isBlank, () => false);
}
