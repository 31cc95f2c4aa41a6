import Link from 'next/link';
import { dayOf } from '#components/desk/moments.ts';
import type { Translate } from '#lib/i18n/translate';
import type { Language } from '#lib/newsroom/people';
import { FigureBar } from './figure-bar.tsx';
import { FigurePart } from './figure-part.tsx';
import { FigureTable } from './figure-table.tsx';
import { inFigures } from './figures-in-words.ts';
import type { ReadStory } from './insights-figures.ts';
import { storyFiguresHref } from './insights-wish.ts';

/** The stories that were read most; each leads to its own figures. */
export function MostReadPart({
  stories,
  fileHref,
  say,
  language,
}: {
  stories: readonly ReadStory[];
  fileHref: string;
  say: Translate<'desk'>;
  language: Language;
}) {
  const most = Math.max(1, ...stories.map(({ reads }) => reads));
  return (
    <FigurePart title={say('insights.mostRead')} fileHref={fileHref} say={say}>
      <FigureTable
        caption={say('insights.mostRead')}
        columns={[
          { id: 'story', name: say('insights.story') },
          { id: 'reads', name: say('insights.reads'), isNumber: true },
        ]}
        rows={stories.map((story) => ({
          id: String(story.storyId),
          cells: {
            story: (
              <span className="grid gap-1 py-1">
                <Link
                  prefetch={false}
                  href={storyFiguresHref(story.storyId)}
                  className="font-serif text-[1.0625rem] leading-snug font-medium hover:underline hover:decoration-lacquer-ink hover:underline-offset-4 touch:min-h-6"
                >
                  {story.headline || say('story.untitled')}
                </Link>
                <small className="text-note text-ink-mute">{aboutStory(story, say)}</small>
                <FigureBar share={story.reads / most} />
              </span>
            ),
            reads: inFigures(story.reads, language),
          },
        }))}
      />
    </FigurePart>
  );
}

function aboutStory({ section, publishedAt, isLive }: ReadStory, say: Translate<'desk'>): string {
  const parts = [
    section,
    publishedAt === null ? '' : dayOf(publishedAt),
    isLive ? '' : say('insights.notLive'),
  ];
  return parts.filter(Boolean).join(' · ');
}
