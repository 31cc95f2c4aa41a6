'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button';
import { toast } from '#components/ui/toast';
import { useWords } from '#components/ui/words';
import type { MakeChange } from '#lib/article/compare/describe-make';
import { toClipboard } from '../to-clipboard.ts';
import type { ChangeRow } from './change-rows.ts';
import { changeId } from './change-steps.tsx';
import type { CompareView } from './compared-versions.ts';
import { Runs, type Side } from './runs.tsx';

const SET: Readonly<Record<string, string>> = {
  headline: 'font-serif text-[1.625rem] leading-[1.25] font-[560] tracking-[-0.015em] md:text-[1.75rem]',
  standfirst: 'font-serif text-[1.1875rem] leading-[1.5] text-ink-soft',
  crosshead: 'font-serif text-head-3',
  pullQuote: 'font-serif text-[1.25rem] leading-[1.5] italic',
};
/** The number of the place that one has stepped to stands out. */
const NUMBER =
  'inline-block min-w-6 rounded-full px-1.5 text-center group-focus/row:bg-ink group-focus/row:text-on-ink group-target/row:bg-ink group-target/row:text-on-ink';
const READING = 'font-serif text-[1.125rem] leading-[1.65]';

/** One place of a comparison: two columns with the number between them, or one line with its margin. */
export function CompareRow({
  row,
  view,
  showsTones,
}: {
  row: ChangeRow;
  view: CompareView;
  showsTones: boolean;
}) {
  const side = (which: Side) => <Block row={row} side={which} showsTones={showsTones} />;
  const isTwo = view === 'two';
  return (
    <div
      id={row.number === null ? undefined : changeId(row.number)}
      tabIndex={row.number === null ? undefined : -1}
      className="group/row mx-auto max-w-304 scroll-mt-32 px-4 py-2 target:bg-desk focus:bg-desk md:px-8"
    >
      {isTwo && (
        <div className="hidden grid-cols-[minmax(0,1fr)_3.5rem_minmax(0,1fr)] lg:grid">
          {row.kind === 'added' ? <Absent which="notYet" /> : side('before')}
          <PlaceNumber row={row} />
          {row.kind === 'cut' ? <Absent which="gone" /> : side('after')}
          <div className="col-start-3 pt-1">
            <Margin row={row} />
          </div>
        </div>
      )}
      <div
        className={`grid gap-x-10 gap-y-2 lg:mx-auto lg:max-w-224 lg:grid-cols-[minmax(0,1fr)_15rem] ${isTwo ? 'lg:hidden' : ''}`}
      >
        {side('both')}
        <Margin row={row} hasNumber />
      </div>
    </div>
  );
}

function Block({ row, side, showsTones }: { row: ChangeRow; side: Side; showsTones: boolean }) {
  const t = useWords('writing');
  const name = row.form === 'crosshead' ? 'crosshead2' : row.form;
  const bar = row.kind === 'added' || row.kind === 'moved' ? 'border-s-[3px] border-add ps-3.5' : '';
  return (
    <p
      data-side={side}
      className={`min-w-0 whitespace-pre-line break-words ${SET[row.form] ?? READING} ${bar}`}
    >
      {row.runs.some(({ text }) => text.trim() !== '') ? (
        <Runs runs={row.runs} side={side} showsTones={showsTones} />
      ) : (
        <span className="font-sans text-note text-ink-mute">
          {t.has(`compare.form.${name}`) && t(`compare.form.${name}`)}
        </span>
      )}
    </p>
  );
}

function Absent({ which }: { which: 'notYet' | 'gone' }) {
  const t = useWords('writing');
  return (
    <p
      data-beside
      className="grid min-h-12 place-items-center border border-dashed border-line-strong text-note text-ink-mute"
    >
      {t(`compare.${which}`)}
    </p>
  );
}

function PlaceNumber({ row }: { row: ChangeRow }) {
  return (
    <span
      data-beside
      aria-hidden="true"
      className="pt-1 text-center font-figures text-note font-medium text-ink-mute"
    >
      {row.number !== null && <span className={NUMBER}>{row.number}</span>}
    </span>
  );
}

function Margin({ row, hasNumber = false }: { row: ChangeRow; hasNumber?: boolean }): ReactNode {
  const t = useWords('writing');
  if (row.number === null) return null;
  const copy = async () => {
    const isCopied = await toClipboard({ plain: row.before, html: row.beforeHtml });
    toast(t(isCopied ? 'compare.copied' : 'notCopied'));
  };
  return (
    <div
      data-beside
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 text-note text-ink-mute ${hasNumber ? 'border-line-strong lg:content-start lg:border-t lg:pt-2' : ''}`}
    >
      {hasNumber && <span className={`-ms-1.5 font-figures font-medium ${NUMBER}`}>{row.number}</span>}
      <span>{t(`compare.kind.${row.kind}`, { form: row.form, towards: row.towards ?? 'down' })}</span>
      {row.makes.map((make) => (
        <MakeWords key={make.kind} make={make} />
      ))}
      {row.kind !== 'moved' && row.towards && (
        <span>{t('compare.kind.moved', { form: row.form, towards: row.towards })}</span>
      )}
      {row.before !== '' && row.kind !== 'same' && (
        <Button look="quiet" size="small" icon="copy" onPress={copy}>
          {t('compare.copy')}
        </Button>
      )}
    </div>
  );
}

function MakeWords({ make }: { make: MakeChange }) {
  const t = useWords('writing');
  if (make.kind !== 'form') return <span>{t(`compare.make.${make.kind}`)}</span>;
  const name = (form: string) => (t.has(`compare.form.${form}`) ? t(`compare.form.${form}`) : form);
  return <span>{t('compare.make.form', { from: name(make.from), to: name(make.to) })}</span>;
}
