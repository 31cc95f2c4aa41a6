import type { ReactNode } from 'react';

/** Every page is rendered when the press asks for it. */
export const dynamic = 'force-dynamic';

/** Each page brings its own `html`: its language is that of what it shows. */
export default function ReadersLayout({ children }: { children: ReactNode }) {
  return children;
}
