'use client';

import { WentWrong } from '#components/desk/went-wrong';

/** A room whose page failed; the frame around it stays. */
export default function DeskError({ error, retry }: { error: unknown; retry: () => void }) {
  return <WentWrong error={error} onRetry={retry} />;
}
