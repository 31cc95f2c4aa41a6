'use client';

import type { WritingEditors } from '../writing-editors.ts';
import type { PasteNews } from './paste-extension.ts';
import { moveFirstLineToHeadline } from './paste-headline.ts';
import { PasteOffer } from './paste-offer.tsx';
import { PasteOldLetters } from './paste-old-letters.tsx';
import { PasteReport, PasteTooLong } from './paste-report.tsx';

export type PasteNoticesProps = {
  news: PasteNews | null;
  editors: WritingEditors;
  onNews: (news: PasteNews | null) => void;
};

/** What the person is asked and told after a paste; read out politely, and gone when answered. */
export function PasteNotices({ news, editors, onNews }: PasteNoticesProps) {
  const answered = () => {
    onNews(news && (news.dropped.length > 0 || news.old) ? { ...news, headline: null } : null);
    editors.body.commands.focus();
  };
  const take = (headline: string) => {
    moveFirstLineToHeadline(editors, headline);
    answered();
  };
  return (
    <div role="status" className="grid gap-3 not-empty:pt-4">
      {news?.isTooLong && <PasteTooLong onClose={() => onNews(null)} />}
      {news?.headline && (
        <PasteOffer headline={news.headline} onTake={() => take(news.headline ?? '')} onLeave={answered} />
      )}
      {news?.old && (
        <PasteOldLetters
          old={news.old}
          onAnswered={() => onNews({ dropped: news.dropped, headline: null })}
        />
      )}
      {news && news.dropped.length > 0 && (
        <PasteReport dropped={news.dropped} onClose={() => onNews({ ...news, dropped: [] })} />
      )}
    </div>
  );
}
