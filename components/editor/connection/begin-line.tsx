'use client';

import { useServerInsertedHTML } from 'next/navigation';
import { useEffect } from 'react';
import { SCHEMA_VERSION } from '#lib/article/schema';
import { FRAME } from '#lib/collab/frames';
import { beginLine, dropLine, linePath } from './begun-line.ts';

/**
 * Begins the line to a story with the first bytes of its page: the text is there when the editor is. Who comes to the
 * story from another page of the newsroom gets a line when the editor stands.
 */
export function BeginLine({
  nonce,
  ...seat
}: {
  nonce: string | undefined;
  storyId: number;
  personId: string;
}) {
  let isInserted = false;
  useServerInsertedHTML(() => {
    if (isInserted) return null;
    isInserted = true;
    const path = linePath({ ...seat, schemaVersion: SCHEMA_VERSION });
    const script = `(${beginLine})(${JSON.stringify(path)},${FRAME.open})`;
    return <script nonce={nonce}>{script}</script>;
  });
  useEffect(() => dropLine, []);
  return null;
}
