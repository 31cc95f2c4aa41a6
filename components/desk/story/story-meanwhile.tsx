import { createContext, useContext } from 'react';
import { useWords } from '#components/ui/words';

/** The headline of the story that is being opened: it is known before anything of the editor is. */
export const MeanwhileHeadline = createContext('');

/**
 * What stands on the paper until the text is there: its headline, and lines in its shape. That is a blink, or on the line of
 * a reporter in the field half a minute; then it says what is going on.
 */
export function StoryMeanwhile() {
  const t = useWords('writing');
  const headline = useContext(MeanwhileHeadline);
  return (
    <div
      role="status"
      aria-label={t('bar.save.opening')}
      className="mx-auto w-[min(100%-2rem,42rem)] pt-18 md:w-[min(100%-6rem,42rem)]"
    >
      <p className="font-serif text-[1.9375rem] leading-[1.14] font-[560] tracking-[-0.022em] text-balance md:text-[2.75rem]">
        {headline}
      </p>
      <div
        aria-hidden="true"
        className="mt-10 grid animate-[fade_300ms_300ms_backwards] gap-4 [&>*]:h-4 [&>*]:rounded-mark [&>*]:bg-desk"
      >
        <span className="w-full" />
        <span className="w-11/12" />
        <span className="w-full" />
        <span className="w-2/3" />
      </div>
      <p aria-hidden="true" className="mt-6 animate-[fade_300ms_3s_backwards] text-note text-ink-mute">
        {t('bar.save.opening')}
      </p>
    </div>
  );
}
