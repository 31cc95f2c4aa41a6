'use client';

import { useEffect, useState } from 'react';

/** The time, moving on every half minute; begins at the server's, so that the first page is the same on both sides. */
export function useNow(readAt: number): number {
  const [now, setNow] = useState(readAt);
  useEffect(() => {
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
