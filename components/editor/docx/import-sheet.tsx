'use client';

import { useEffect, useState } from 'react';
import { RefusalNotice } from '#components/desk/refusal-notice';
import { Button } from '#components/ui/button';
import { Dialog, DialogActions } from '#components/ui/dialog';
import { useWords } from '#components/ui/words';
import type { Refusal } from '#lib/newsroom/refusal';
import { type ImportInto, layOut, type ReadFile } from './import-choice.ts';
import { ImportReview, type ImportReviewProps } from './import-review.tsx';
import { readWordFile } from './read-word-file.ts';
import { chooseWordFile } from './word-file.ts';

export type ImportSheetProps = Omit<ImportReviewProps, 'file' | 'into'> & { file: File; into: ImportInto };

type Reading =
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly file: ReadFile };

const BEGUN: Reading = { kind: 'reading', share: 0 };

/** A Word file before it becomes a story; one that is dropped meanwhile takes its place. */
export function ImportSheet(props: ImportSheetProps) {
  const { name, size, lastModified } = props.file;
  return <OpenImportSheet {...props} key={`${name} ${size} ${lastModified}`} />;
}

/** The file is read, shown with all that is proposed, and nothing done before a press. */
function OpenImportSheet({ file: first, ...props }: ImportSheetProps) {
  const t = useWords('writing');
  const [file, setFile] = useState(first);
  const reading = useReading(file);
  return (
    <Dialog title={t('docx.title')} isOpen onClose={props.onClose} isWide>
      <p className="text-note wrap-anywhere text-ink-mute">{file.name}</p>
      {reading.kind === 'reading' && <ReadingBar share={reading.share} onClose={props.onClose} />}
      {reading.kind === 'refused' && (
        <Refused refusal={reading.refusal} onFile={setFile} onClose={props.onClose} />
      )}
      {reading.kind === 'read' && <ImportReview {...props} file={reading.file} />}
    </Dialog>
  );
}

function useReading(file: File): Reading {
  const [reading, setReading] = useState<Reading>(BEGUN);
  useEffect(() => {
    const leaving = new AbortController();
    const hear = (share: number) => setReading({ kind: 'reading', share });
    setReading(BEGUN);
    void readWordFile(file, hear, leaving.signal).then((answer) => {
      if (!answer || leaving.signal.aborted) return;
      setReading(
        answer.ok
          ? { kind: 'read', file: layOut(file.name, answer.copy) }
          : { kind: 'refused', refusal: answer.refusal },
      );
    });
    return () => leaving.abort();
  }, [file]);
  return reading;
}

function ReadingBar({ share, onClose }: { share: number; onClose: () => void }) {
  const t = useWords('writing');
  return (
    <>
      <div role="status" className="grid gap-2">
        <span>{t('docx.reading')}</span>
        <progress aria-label={t('docx.reading')} max={1} value={share} />
      </div>
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('docx.cancel')}
        </Button>
      </DialogActions>
    </>
  );
}

function Refused({
  refusal,
  onFile,
  onClose,
}: {
  refusal: Refusal;
  onFile: (file: File) => void;
  onClose: () => void;
}) {
  const t = useWords('writing');
  const choose = async () => {
    const file = await chooseWordFile();
    if (file) onFile(file);
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <DialogActions>
        <Button look="quiet" onPress={onClose}>
          {t('docx.close')}
        </Button>
        <Button look="line" icon="folder" onPress={choose}>
          {t('docx.another')}
        </Button>
      </DialogActions>
    </>
  );
}
