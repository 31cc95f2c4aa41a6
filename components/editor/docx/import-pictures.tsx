'use client';

import { useSayRefusal } from '#components/desk/say-refusal.ts';
import { Checkbox } from '#components/ui/checkbox';
import { useWords } from '#components/ui/words';
import type { ImportChoice, ReadFile } from './import-choice.ts';
import { type AskProps, ImportSection } from './import-section.tsx';
import { type PictureState, usePreviews } from './use-import-pictures.ts';

/** The pictures of the file with what stands under them, each to be taken or left; and how far they are sent. */
export function ImportPictures({
  file,
  choice,
  onChange,
  stateOf,
  isSending,
}: AskProps<ImportChoice> & {
  file: ReadFile;
  stateOf: (picture: number) => PictureState;
  isSending: boolean;
}) {
  const t = useWords('writing');
  const { pictures } = file.copy;
  const previews = usePreviews(pictures);
  if (pictures.length === 0) return null;
  const turn = (picture: number, isTaken: boolean) => {
    const without = new Set(choice.without);
    if (isTaken) without.delete(picture);
    else without.add(picture);
    onChange({ without });
  };
  return (
    <ImportSection title={t('docx.pictures', { count: pictures.length })}>
      <ul className="grid gap-4 sm:grid-cols-2">
        {pictures.map(({ name, alt }, picture) => (
          <li key={name} className="grid content-start gap-2">
            <Preview address={previews[picture] ?? ''} isLeft={choice.without.has(picture)} />
            <Checkbox
              isSelected={!choice.without.has(picture)}
              isDisabled={isSending}
              onChange={(isTaken) => turn(picture, isTaken)}
            >
              {t('docx.takePicture', { number: picture + 1 })}
            </Checkbox>
            <Under alt={alt} {...(file.captions.get(picture) ?? { caption: '', credit: '' })} />
            <OnItsWay number={picture + 1} state={stateOf(picture)} />
          </li>
        ))}
      </ul>
    </ImportSection>
  );
}

function Preview({ address, isLeft }: { address: string; isLeft: boolean }) {
  return (
    <div
      aria-hidden="true"
      className={`aspect-[3/2] rounded-control border border-line bg-sunk bg-contain bg-center bg-no-repeat ${isLeft ? 'opacity-40' : ''}`}
      {...(address !== '' && { style: { backgroundImage: `url("${address}")` } })}
    />
  );
}

function Under({ alt, caption, credit }: { alt: string; caption: string; credit: string }) {
  const t = useWords('writing');
  const lines = [
    ['alt', alt],
    ['caption', caption],
    ['credit', credit],
  ] as const;
  return (
    <dl className="grid gap-1 text-note">
      {lines.map(([line, words]) => (
        <div key={line} className="flex gap-2">
          <dt className="flex-none text-ink-mute">{t(`docx.line.${line}`)}</dt>
          <dd className={words === '' ? 'text-ink-mute' : 'wrap-anywhere'}>
            {words === '' ? t('docx.none') : words}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OnItsWay({ number, state }: { number: number; state: PictureState }) {
  const t = useWords('writing');
  const say = useSayRefusal();
  if (state.kind === 'sending')
    return <progress aria-label={t('docx.sending', { number })} max={1} value={state.share} />;
  if (state.kind === 'taken') return <p className="text-note text-ink-mute">{t('docx.sent')}</p>;
  return state.kind === 'refused' ? (
    <p className="text-note text-lacquer-ink">{t('docx.notSent', { number, why: say(state.refusal) })}</p>
  ) : null;
}
