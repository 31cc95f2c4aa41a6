'use client';

import { useRouter } from 'next/navigation';
import { handOver } from '#components/editor/docx/waiting-file.ts';
import { WordDrop } from '#components/editor/docx/word-drop';

/** On the pages where stories are listed: a Word file that is dropped begins one. */
export function WordDropToStart() {
  const router = useRouter();
  const begin = (file: File) => {
    handOver(file);
    router.push('/desk/stories/new');
  };
  return <WordDrop onFile={begin} />;
}
