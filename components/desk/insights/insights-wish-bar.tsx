import Link from 'next/link';
import { buttonLook } from '#components/ui/button-look.ts';
import { INPUT } from '#components/ui/field';
import type { Translate } from '#lib/i18n/translate';
import { INSIGHT_RANGES } from '#lib/newsroom/insights';
import { type InsightsWish, insightsHref } from './insights-wish.ts';

/** Which time and which section the figures are of; it works without scripts. */
export function InsightsWishBar({
  wish,
  sections,
  say,
}: {
  wish: InsightsWish;
  sections: readonly { readonly slug: string; readonly name: string }[];
  say: Translate<'desk'>;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <nav aria-label={say('insights.ranges')} className="flex rounded-[7px] bg-sunk p-0.5 max-sm:w-full">
        {INSIGHT_RANGES.map((range) => (
          <Link
            key={range}
            prefetch={false}
            href={insightsHref(wish, { range })}
            aria-current={wish.range === range ? 'page' : undefined}
            className="inline-flex min-h-7.5 items-center justify-center rounded-control px-1 text-note max-sm:flex-1 sm:px-3 font-medium whitespace-nowrap text-ink-soft aria-[current]:bg-paper aria-[current]:text-ink aria-[current]:shadow-[0_1px_2px_#00000024] touch:min-h-touch"
          >
            {say(`insights.range.${range}`)}
          </Link>
        ))}
      </nav>
      <form action="/desk/insights" className="flex items-center gap-2">
        <input type="hidden" name="range" value={wish.range} />
        <label className="flex items-center gap-2 text-note whitespace-nowrap">
          {say('insights.section')}
          <select name="section" defaultValue={wish.section ?? ''} className={INPUT}>
            <option value="">{say('insights.everySection')}</option>
            {sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className={buttonLook({ look: 'line' })}>
          {say('insights.show')}
        </button>
      </form>
    </div>
  );
}
