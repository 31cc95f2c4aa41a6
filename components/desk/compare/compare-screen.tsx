'use client';

import Link from 'next/link';
import type { ClipboardEvent } from 'react';
import { inOrder } from '#components/article/in-order.ts';
import { Icon } from '#components/ui/icons';
import { StoryStamp } from '#components/ui/stage-stamp';
import { useWords } from '#components/ui/words';
import { ChangeList } from './change-list.tsx';
import { groupRows } from './change-rows.ts';
import { CompareFields } from './compare-fields.tsx';
import { CompareGroup } from './compare-group.tsx';
import { ComparePicker } from './compare-picker.tsx';
import { type ComparePage, compareHref } from './compared-versions.ts';
import { passageOf } from './copy-passage.ts';
import { useSayVersion } from './use-say-version.ts';

/** What changed between two states of a story: the fields first, then the words, place by place. */
export function CompareScreen({ page }: { page: ComparePage }) {
  const t = useWords('writing');
  const { rows, fields, showsTones, view, storyId, headline, stage, visibility } = page;
  const changes = rows.filter(({ number }) => number !== null);
  const hasTones = rows.some(({ runs }) => runs.some(({ kind }) => kind === 'tone'));
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="sticky top-0 z-sticky flex min-h-topbar items-center gap-2 border-b border-line bg-paper px-3 py-1.5 md:px-4">
        <Link
          href={`/desk/stories/${storyId}`}
          aria-label={t('compare.back')}
          className="inline-grid size-9 flex-none place-items-center rounded-control hover:bg-desk touch:size-touch"
        >
          <Icon name="back" />
        </Link>
        <h1
          className="min-w-0 truncate font-serif text-[1.0625rem] leading-[1.4] font-[530]"
          title={headline}
        >
          <span className="sr-only">{t('compare.title')}: </span>
          {headline || t('compare.noHeadline')}
        </h1>
        <StoryStamp stage={stage} visibility={visibility} look="chip" />
      </header>
      <ComparePicker page={page} count={changes.length} />
      <div className="flex flex-1">
        <ChangeList rows={changes} />
        <main id="main" className="min-w-0 flex-1 pb-24" onCopy={copySelected}>
          <CompareFields fields={fields} />
          {hasTones && (
            <p className="mx-auto max-w-304 px-4 pt-4 pb-2 text-note text-ink-mute md:px-8">
              {t('compare.tonesNote')}{' '}
              <Link className="text-ink underline" href={compareHref(page, { showsTones: !showsTones })}>
                {t(showsTones ? 'compare.hideTones' : 'compare.showTones')}
              </Link>
            </p>
          )}
          {view === 'two' && <ColumnHeads page={page} />}
          {changes.length + fields.length === 0 && (
            <p className="mx-auto max-w-304 px-4 pt-8 font-serif text-head-3 md:px-8">
              {t('compare.nothing')}
            </p>
          )}
          {inOrder(groupRows(rows)).map(({ thing, place }) => (
            <CompareGroup key={place} group={thing} view={view} showsTones={showsTones} />
          ))}
        </main>
      </div>
    </div>
  );
}

/** Above two columns, which of the two states stands in each. */
function ColumnHeads({ page: { versions, from, to } }: { page: ComparePage }) {
  const say = useSayVersion(versions);
  const [before, after] = [say(from), say(to)];
  return (
    <div
      data-beside
      className="mx-auto hidden max-w-304 grid-cols-[minmax(0,1fr)_3.5rem_minmax(0,1fr)] px-8 pt-4 pb-1 text-note text-ink-mute lg:grid"
    >
      <p title={before.hint} className="border-b border-line pb-1.5">
        {before.name}
      </p>
      <span />
      <p title={after.hint} className="border-b border-line pb-1.5">
        {after.name}
      </p>
    </div>
  );
}

/** What is copied from a comparison is clean text. */
function copySelected(event: ClipboardEvent): void {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return;
  const { plain, html } = passageOf(selection.getRangeAt(0));
  event.clipboardData.setData('text/plain', plain);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
