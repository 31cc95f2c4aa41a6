import type { ReactNode } from 'react';
import { buttonLook } from '#components/ui/button-look.ts';
import { Icon } from '#components/ui/icons';
import type { Translate } from '#lib/i18n/translate';

/** A part of the insights: its name, what it says in a sentence, and its figures to take along. */
export function FigurePart({
  title,
  sentence,
  fileHref,
  say,
  children,
}: {
  title: string;
  sentence?: ReactNode;
  /** Where the same figures are found as a file. */
  fileHref?: string;
  say: Translate<'desk'>;
  children: ReactNode;
}) {
  return (
    <section className="min-w-0 break-inside-avoid">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2 className="font-serif text-head-3">{title}</h2>
        {fileHref && (
          <a
            href={fileHref}
            download
            aria-label={say('insights.takeNamed', { title })}
            className={`ms-auto print:hidden ${buttonLook({ look: 'quiet', size: 'small' })}`}
          >
            <Icon name="table" size="small" />
            {say('insights.take')}
          </a>
        )}
      </div>
      {sentence && <p className="mt-1 mb-3 max-w-3xl text-pretty text-ink-soft">{sentence}</p>}
      {children}
    </section>
  );
}
