'use client';

import { useWords } from '#components/ui/words';
import { SignInForm } from '../sign-in-form.tsx';

/** The door, set over the paper when the session ended: it takes no focus, and what is typed beneath goes on. */
export function StorySignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useWords('writing');
  return (
    <section
      aria-labelledby="story-sign-in"
      className="fixed inset-x-0 bottom-0 z-dialog grid max-h-[80dvh] gap-4 overflow-auto rounded-t-[14px] bg-paper p-5 shadow-sheet md:inset-x-auto md:end-6 md:bottom-6 md:w-96 md:rounded-sheet"
    >
      <div role="alert" className="grid gap-1">
        <h2 id="story-sign-in" className="font-serif text-head-3">
          {t('bar.signedOut.title')}
        </h2>
        <p className="text-ink-soft">{t('bar.signedOut.body')}</p>
      </div>
      <SignInForm callbackUrl="/desk" onSignedIn={onSignedIn} />
    </section>
  );
}
