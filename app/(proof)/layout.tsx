import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../(public)/dress/article.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

/** Proofs stand outside the newsroom's look: each brings its own `html`, in the reader's dress. */
export default function ProofLayout({ children }: { children: ReactNode }) {
  return children;
}
