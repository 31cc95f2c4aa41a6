'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Icon } from '#components/ui/icons';
import { Segmented } from '#components/ui/segmented';
import { Select } from '#components/ui/select';
import { useWords } from '#components/ui/words';
import { ChangeSteps } from './change-steps.tsx';
import { type ComparePage, compareHref, type Version } from './compared-versions.ts';
import { useSayVersion } from './use-say-version.ts';

/** Which two states are compared, how many places differ, and how they are set. */
export function ComparePicker({ page, count }: { page: ComparePage; count: number }) {
  const t = useWords('writing');
  const router = useRouter();
  const options = useVersionOptions(page.versions);
  const { added, cut } = page.words;
  const go = (change: Parameters<typeof compareHref>[1]) =>
    router.push(compareHref(page, change), { scroll: false });
  const idOf = (key: unknown) => (key === 'now' ? 'now' : Number(key));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-desk px-4 py-2.5 [--surface:var(--color-desk)] md:px-6">
      <div className="flex min-w-0 flex-1 basis-full items-center gap-3 xl:max-w-152 xl:basis-120">
        <Select
          label={t('compare.from')}
          isLabelHidden
          className="min-w-0 flex-1"
          options={options}
          value={String(page.from.id)}
          onChange={(key) => go({ from: idOf(key) })}
        />
        <Icon name="arrow" size="small" className="text-ink-mute" />
        <Select
          label={t('compare.to')}
          isLabelHidden
          className="min-w-0 flex-1"
          options={options}
          value={String(page.to.id)}
          onChange={(key) => go({ to: idOf(key) })}
        />
      </div>
      <Shortcuts page={page} />
      <div className="ms-auto flex flex-wrap items-center gap-3 max-md:w-full">
        <p role="status" className="text-note whitespace-nowrap text-ink-soft">
          <b className="font-semibold text-add">+{added}</b> <b className="font-semibold text-cut">−{cut}</b>{' '}
          {t('compare.words', { count })}
        </p>
        <ChangeSteps count={count} />
        <span className="max-lg:hidden">
          <Segmented
            label={t('compare.view')}
            value={page.view}
            onChange={(view) => go({ view })}
            choices={[
              { id: 'two', name: t('compare.two'), icon: 'split' },
              { id: 'one', name: t('compare.one'), icon: 'menu' },
            ]}
          />
        </span>
      </div>
    </div>
  );
}

/** What people ask for most: what changed since they read it, and against what readers have. */
function Shortcuts({ page }: { page: ComparePage }) {
  const t = useWords('writing');
  const marks = [
    ['read', 'sinceRead'],
    ['live', 'sinceLive'],
  ] as const;
  return marks.map(([mark, name]) => {
    const version = page.versions.find(({ marks: known }) => known.includes(mark));
    return (
      version && (
        <Link
          key={mark}
          href={compareHref(page, { from: version.id, to: 'now' })}
          className="link inline-flex items-center text-note touch:min-h-touch"
        >
          {t(`compare.${name}`)}
        </Link>
      )
    );
  });
}

function useVersionOptions(versions: readonly Version[]) {
  const say = useSayVersion(versions);
  return versions.map((version) => ({ id: String(version.id), ...say(version) }));
}
