'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button, IconButton } from '#components/ui/button';
import { INPUT } from '#components/ui/field';
import { FLOAT } from '#components/ui/popover';
import { useWords } from '#components/ui/words';
import { linkAddress } from './link-address.ts';
import { showBar } from './selection-bar.ts';

/** Where the selected words lead to. Escape, and going elsewhere, leave everything as it was. */
export function LinkField({
  editor,
  onDone,
  onLeave,
}: {
  editor: Editor;
  onDone: () => void;
  /** The focus went elsewhere by itself. */
  onLeave: () => void;
}) {
  const t = useWords('writing');
  const before: unknown = editor.getAttributes('link').href;
  const hasLink = typeof before === 'string' && before !== '';
  const [typed, setTyped] = useState(hasLink ? before : '');
  const [isRefused, setRefused] = useState(false);
  // With the sentence it is higher, and would stand over the words it is about.
  useEffect(() => {
    if (isRefused) showBar(editor);
  }, [editor, isRefused]);

  function keep(event: FormEvent) {
    event.preventDefault();
    const href = linkAddress(typed);
    if (href === null) return setRefused(true);
    editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
    onDone();
  }

  function takeAway() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onDone();
  }

  return (
    <form
      onSubmit={keep}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onLeave();
      }}
      className={`${FLOAT} grid w-88 max-w-[calc(100vw-2rem)] gap-2 p-3`}
    >
      <TextField
        autoFocus
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setRefused(false);
        }}
        isInvalid={isRefused}
        validationBehavior="aria"
        aria-describedby={isRefused ? 'link-refused' : undefined}
        className="grid gap-1.5"
      >
        <Label className="text-note font-medium">{t('sheet.linkAddress')}</Label>
        <Input
          className={INPUT}
          inputMode="url"
          autoCapitalize="none"
          spellCheck="false"
          placeholder="toasoan.example"
        />
      </TextField>
      {isRefused && (
        <p id="link-refused" role="alert" className="text-note font-medium text-lacquer-ink">
          {t('sheet.linkRefused')}
        </p>
      )}
      <div className="flex items-center gap-2">
        <Button type="submit" look="ink" size="small">
          {t('sheet.linkKeep')}
        </Button>
        {hasLink && (
          <>
            <Button look="quiet" size="small" onPress={takeAway}>
              {t('sheet.linkTakeAway')}
            </Button>
            <a
              href={before}
              target="_blank"
              rel="noopener noreferrer"
              className="link ms-auto text-note text-ink-soft"
            >
              {t('sheet.linkOpen')}
            </a>
          </>
        )}
        {!hasLink && (
          <IconButton
            icon="close"
            size="small"
            label={t('sheet.stop')}
            onPress={onDone}
            className="ms-auto"
          />
        )}
      </div>
    </form>
  );
}
