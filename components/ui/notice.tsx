import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';

const KINDS = {
  info: { icon: 'info', look: 'border-line border-s-ink bg-desk', glyph: 'text-ink' },
  warn: {
    icon: 'warn',
    look: 'border-transparent border-s-state-changes bg-state-changes-wash',
    glyph: 'text-state-changes',
  },
  stop: {
    icon: 'warn',
    look: 'border-transparent border-s-lacquer-ink bg-lacquer-wash',
    glyph: 'text-lacquer-ink',
  },
  ok: {
    icon: 'check',
    look: 'border-transparent border-s-state-approved bg-state-approved-wash',
    glyph: 'text-state-approved',
  },
} satisfies Record<string, { icon: IconName; look: string; glyph: string }>;

export type NoticeKind = keyof typeof KINDS;

/** A sentence in the flow of the page: what happened and what to do. `stop` is read out at once. */
export function Notice({
  kind = 'info',
  icon,
  title,
  children,
  end,
}: {
  kind?: NoticeKind;
  icon?: IconName;
  title?: string;
  children?: ReactNode;
  end?: ReactNode;
}) {
  const { look, glyph, ...shape } = KINDS[kind];
  return (
    <div
      role={kind === 'stop' ? 'alert' : undefined}
      className={`flex flex-wrap items-start gap-3 rounded-e-control border border-s-[3px] px-4 py-3 text-ui ${look}`}
    >
      <div className="flex min-w-0 flex-1 basis-56 items-start gap-3">
        <Icon name={icon ?? shape.icon} className={`mt-px ${glyph}`} />
        <div className="min-w-0 flex-1">
          {title && <strong className="font-semibold">{title} </strong>}
          {children}
        </div>
      </div>
      {end}
    </div>
  );
}
