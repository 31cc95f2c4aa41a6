'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import { FindField } from './find-field.tsx';
import type { FindInStory } from './find-in-story.ts';

/**
 * What is put in the place of what was found: this one, or all of them in one step of the undo. The buttons stay on when
 * nothing is left to replace: one that went off under a finger would take the focus with it.
 */
export function ReplaceLine({ find }: { find: FindInStory }) {
  const t = useWords('writing');
  const [words, setWords] = useState('');
  const replaceAll = () => toast(t('find.replaced', { count: find.replaceAll(words), how: find.how }));
  return (
    <div className="find-line">
      <FindField
        label={t('find.by')}
        value={words}
        onChange={setWords}
        onEnter={() => find.replaceOne(words)}
      />
      <Button size="small" onPress={() => find.replaceOne(words)}>
        {t('find.replaceOne')}
      </Button>
      <Button size="small" onPress={replaceAll}>
        {t('find.replaceAll')}
      </Button>
    </div>
  );
}
