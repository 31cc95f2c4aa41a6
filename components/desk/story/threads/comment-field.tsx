'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { FieldLabel, FieldNotes, INPUT } from '#components/ui/field';
import { useWords } from '#components/ui/words';
import { useStoryPage } from '../story-fields-kept.tsx';
import { MentionList } from './mention-list.tsx';
import { useMentions } from './use-mentions.ts';

/** Where a comment is written. Behind an @ it offers the people who may read the story; Ctrl+Enter sends. */
export function CommentField({
  label,
  value,
  onChange,
  onMention,
  onLeave,
  error,
  autoFocus = false,
}: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Somebody was chosen to be named. */
  onMention: (personId: string) => void;
  /** Escape was pressed with nothing written; without it, that leaves what the field stands in. */
  onLeave?: (() => void) | undefined;
  error: string | undefined;
  autoFocus?: boolean;
}) {
  const t = useWords('writing');
  const { mentionable } = useStoryPage();
  const area = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const [isHere, setHere] = useState(false);
  const mentions = useMentions({ people: mentionable, area, onChange, onMention });
  const isOpen = isHere && mentions.found.length > 0;
  const hear = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (isOpen && mentions.hear(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.form?.requestSubmit();
    } else if (event.key === 'Escape' && value.trim() === '' && onLeave) {
      event.stopPropagation();
      onLeave();
    }
  };
  return (
    <TextField
      value={value}
      onChange={(text) => {
        onChange(text);
        mentions.look();
      }}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
      className="relative grid content-start gap-1.5"
    >
      <FieldLabel>{label}</FieldLabel>
      <TextArea
        ref={area}
        rows={2}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${mentions.at}` : undefined}
        onKeyDown={hear}
        onSelect={mentions.look}
        onFocus={() => setHere(true)}
        onBlur={() => setHere(false)}
        className={`${INPUT} field-sizing-content max-h-60 resize-y`}
      />
      <FieldNotes error={error} />
      {isOpen && (
        <MentionList id={listId} people={mentions.found} at={mentions.at} onChoose={mentions.choose} />
      )}
      <span role="status" className="sr-only">
        {isOpen && t('threads.mention.found', { count: mentions.found.length })}
      </span>
    </TextField>
  );
}
