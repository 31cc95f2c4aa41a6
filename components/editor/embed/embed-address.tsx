'use client';

import type { Editor } from '@tiptap/core';
import type { NodeViewProps } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/ui/button';
import { TextField } from '#components/ui/text-field';
import { useWords } from '#components/ui/words';
import { knownEmbed } from '#lib/article/embed/known-embed';
import { linkAddress } from '../link-address.ts';
import { putLink } from './put-embed.ts';

/** Asks what is to be embedded; the address of a house that is not known becomes a link in the text instead. */
export function EmbedAddress({ editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useWords('writing');
  const [typed, setTyped] = useState('');
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // A bar stands over the foot of the text: the field, its refusal and the way out of both are read above it.
  useEffect(() => {
    if (form.current?.contains(document.activeElement))
      form.current.closest('figure')?.scrollIntoView({ block: 'nearest' });
  });
  const take = () => {
    const known = knownEmbed(typed);
    const href = known ? null : linkAddress(typed);
    const position = getPos();
    if (known) {
      updateAttributes({ address: known.address });
      editor.commands.focus();
    } else if (href && position !== undefined) {
      editor.view.dispatch(putLink(editor.state, position, href));
      editor.commands.focus();
    } else setRefused(true);
  };
  return (
    <form
      ref={form}
      contentEditable={false}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <TextField
        label={t('embed.address')}
        hint={t('embed.hint')}
        error={isRefused ? t('embed.refused') : undefined}
        inputMode="url"
        autoFocus={isMeant(editor, getPos())}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setRefused(false);
        }}
        beside={<Button type="submit">{t('embed.take')}</Button>}
      />
    </form>
  );
}

/** A block that one has just put in is the one to fill in; one that others put in takes no focus from anybody. */
function isMeant({ state: { selection }, isFocused }: Editor, position: number | undefined): boolean {
  return (
    isFocused && position !== undefined && selection.$from.depth > 0 && selection.$from.before(1) === position
  );
}
