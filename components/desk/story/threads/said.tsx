'use client';

import { Fragment, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { Avatar } from '#components/ui/avatar';
import { useWords } from '#components/ui/words';
import type { Language } from '#lib/newsroom/people';
import { briefly, dayAndTime } from '../../moments.ts';
import { useNow } from '../../use-now.ts';
import { useStoryPage } from '../story-fields-kept.tsx';
import type { StoryReply } from '../story-page.ts';
import { atNames } from './mention-query.ts';

/** Who said something and when; `end` stands at the end of that line, `about` above the words, `instead` in their place. */
export function Said({
  said,
  end,
  about,
  instead,
}: {
  said: StoryReply;
  end?: ReactNode;
  about?: ReactNode;
  instead?: ReactNode;
}) {
  const t = useWords('writing');
  const language = useLocale() as Language;
  const { person, at, editedAt } = said;
  return (
    <div className="grid gap-1.5">
      <div className="flex min-h-7 items-center gap-2 text-note text-ink-mute">
        <Avatar person={person} size="small" isNamed />
        <p className="min-w-0 flex-1">
          <strong className="me-1 font-semibold text-ink">{person.name}</strong> <When at={at} />
          {editedAt !== null && (
            <span title={dayAndTime(editedAt, language)} className="whitespace-nowrap">
              {' · '}
              {t('threads.edited')}
            </span>
          )}
        </p>
        {end}
      </div>
      {about}
      {instead || <Words said={said} />}
    </div>
  );
}

/** By itself, as it looks at the clock: there may be a hundred threads, and none has more to say each half minute. */
function When({ at }: { at: number }) {
  const language = useLocale() as Language;
  const { readAt } = useStoryPage();
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={dayAndTime(at, language)}
      className="whitespace-nowrap"
    >
      {briefly(at, useNow(readAt))}
    </time>
  );
}

function Words({ said: { text, mentions } }: { said: StoryReply }) {
  const names = mentions.map(({ name }) => name);
  return (
    <p className="whitespace-pre-line wrap-anywhere">
      {atNames(text, names).map(({ at, words, isName }) =>
        isName ? (
          <strong key={at} className="font-semibold">
            {words}
          </strong>
        ) : (
          <Fragment key={at}>{words}</Fragment>
        ),
      )}
    </p>
  );
}
