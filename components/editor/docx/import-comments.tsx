'use client';

import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import type { CopyComment } from '#lib/article/docx/copy';
import type { ImportChoice } from './import-choice.ts';
import { type AskProps, ImportSection } from './import-section.tsx';

/** The comments at the margin of the file: they become comments on the story, or stay behind. */
export function ImportComments({
  comments,
  mayComment,
  choice,
  onChange,
}: AskProps<ImportChoice> & { comments: readonly CopyComment[]; mayComment: boolean }) {
  const t = useWords('writing');
  if (comments.length === 0) return null;
  return (
    <ImportSection title={t('docx.comments', { count: comments.length })}>
      <ul className="grid max-h-60 gap-2 overflow-auto text-note">
        {comments.map(({ id, author, words, quoted }) => (
          <li key={id} className="border-s-[3px] border-line ps-3">
            {quoted !== '' && <span className="block text-ink-mute">“{quoted}”</span>}
            <span className="block font-medium">{author}</span>
            {words}
          </li>
        ))}
      </ul>
      {mayComment ? (
        <Checkbox isSelected={choice.takesComments} onChange={(takesComments) => onChange({ takesComments })}>
          {t('docx.takeComments')}
        </Checkbox>
      ) : (
        <p className="text-note text-ink-mute">{t('docx.commentsStay')}</p>
      )}
    </ImportSection>
  );
}
